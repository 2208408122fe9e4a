import type { OutgoingHttpHeaders } from 'node:http2';
import type { Metadata } from '../transport/transport.js';

export interface HeaderBase {
  readonly scheme: 'http' | 'https';
  readonly authority: string;
  readonly compression: 'none' | 'gzip';
}

const nameForm = /^[0-9a-z_.-]+$/;
const valueForm = /^[\x20-\x7e]*$/;

/** What is wrong with metadata, in words, or undefined. */
export function metadataProblem(metadata: Metadata): string | undefined {
  for (const name in metadata) {
    const value = metadata[name];
    if (!nameForm.test(name)) return `the metadata name ${JSON.stringify(name)} has characters outside 0-9 a-z _ . -`;
    if (name.startsWith('grpc-')) return `the metadata name ${name} is reserved for gRPC`;
    if (name.endsWith('-bin') !== value instanceof Uint8Array)
      return `metadata ${name}: bytes and only bytes go by names with -bin`;
    if (typeof value === 'string' && !valueForm.test(value))
      return `metadata ${name} has characters outside printable ASCII`;
  }
  return undefined;
}

/** Headers of one call; the metadata has been checked. */
export function requestHeaders(
  base: HeaderBase,
  path: string,
  timeout: string | undefined,
  metadata: Metadata | undefined,
): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {
    ':method': 'POST',
    ':scheme': base.scheme,
    ':authority': base.authority,
    ':path': path,
    te: 'trailers',
    'content-type': 'application/grpc',
    'user-agent': 'tikv-js',
    'grpc-accept-encoding': 'identity,deflate,gzip',
  };
  if (timeout !== undefined) headers['grpc-timeout'] = timeout;
  if (base.compression !== 'none') headers['grpc-encoding'] = base.compression;
  if (metadata !== undefined)
    for (const name in metadata) headers[name] = headerValue(metadata[name] as string | Uint8Array);
  return headers;
}

function headerValue(value: string | Uint8Array): string {
  if (typeof value === 'string') return value;
  const base64 = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  return base64.replace(/=+$/, '');
}
