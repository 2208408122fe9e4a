import { constants, type IncomingHttpHeaders } from 'node:http2';
import { type GrpcCode, grpcCodeName } from '../transport/grpc-code.js';
import type { CallFailure } from './call-failure.js';
import { percentDecode } from './percent-decode.js';

/** What a header block says of the call's outcome: `'ok'`, a failure, or undefined when it says nothing. */
export function grpcStatusOf(headers: IncomingHttpHeaders): 'ok' | CallFailure | undefined {
  const status = headers['grpc-status'];
  if (status === undefined) return undefined;
  if (status === '0') return 'ok';
  const text = headers['grpc-message'];
  const details = typeof text === 'string' ? percentDecode(text) : '';
  const code = /^\d{1,3}$/.test(String(status)) ? grpcCodeName(Number(status)) : 'UNKNOWN';
  if (code === 'OK') return { grpcCode: 'UNKNOWN', details: `the server sent the status ${status}` };
  return { grpcCode: code, details: details || `the server gave no reason (status ${status})` };
}

/** What response headers without a gRPC status make impossible. Undefined: messages and trailers may follow. */
export function httpFailureOf(headers: IncomingHttpHeaders): CallFailure | undefined {
  const status = Number(headers[':status']);
  if (status !== 200) {
    return {
      grpcCode: httpCodes[status] ?? 'UNKNOWN',
      details: `the server answered with HTTP status ${status}`,
    };
  }
  const type = headers['content-type'];
  if (type?.startsWith('application/grpc')) return undefined;
  return { grpcCode: 'UNKNOWN', details: `the server does not speak gRPC: content type ${type ?? 'absent'}` };
}

/** A stream that was reset (or closed without a status, which HTTP/2 calls NO_ERROR). */
export function resetFailure(rstCode: number): CallFailure {
  const name = resetNames[rstCode] ?? `code ${rstCode}`;
  if (rstCode === constants.NGHTTP2_REFUSED_STREAM) {
    return { grpcCode: 'UNAVAILABLE', details: 'the server refused the stream (REFUSED_STREAM)', sent: false };
  }
  if (rstCode === constants.NGHTTP2_NO_ERROR) {
    return { grpcCode: 'INTERNAL', details: 'the server closed the stream without a status' };
  }
  return { grpcCode: resetCodes[rstCode] ?? 'INTERNAL', details: `the server reset the stream (${name})` };
}

// https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md
const httpCodes: Readonly<Record<number, GrpcCode>> = {
  400: 'INTERNAL',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'UNIMPLEMENTED',
  429: 'UNAVAILABLE',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

const resetCodes: Readonly<Record<number, GrpcCode>> = {
  [constants.NGHTTP2_CANCEL]: 'CANCELLED',
  [constants.NGHTTP2_ENHANCE_YOUR_CALM]: 'RESOURCE_EXHAUSTED',
  [constants.NGHTTP2_INADEQUATE_SECURITY]: 'PERMISSION_DENIED',
};

const resetNames = [
  'NO_ERROR',
  'PROTOCOL_ERROR',
  'INTERNAL_ERROR',
  'FLOW_CONTROL_ERROR',
  'SETTINGS_TIMEOUT',
  'STREAM_CLOSED',
  'FRAME_SIZE_ERROR',
  'REFUSED_STREAM',
  'CANCEL',
  'COMPRESSION_ERROR',
  'CONNECT_ERROR',
  'ENHANCE_YOUR_CALM',
  'INADEQUATE_SECURITY',
  'HTTP_1_1_REQUIRED',
];

/** The name of an HTTP/2 error code. */
export function http2CodeName(code: number): string {
  return resetNames[code] ?? `code ${code}`;
}
