import { type Runtime, systemRuntime } from '@tikv/core';
import { grpcJsTransport } from '../grpc-js/grpc-js-transport.js';
import { http2Transport } from '../http2/http2-transport.js';
import type { TlsOptions } from '../transport/tls-options.js';
import type { Transport } from '../transport/transport.js';

export const runtime: Runtime = systemRuntime();

export interface OpenOptions {
  readonly tls?: TlsOptions;
  readonly keepaliveTimeMs?: number;
  readonly keepaliveTimeoutMs?: number;
}

/** Each transport, made in the same way: every case runs for all of them. */
export const transports: readonly { readonly name: string; readonly open: (options: OpenOptions) => Transport }[] = [
  { name: 'http2', open: (options) => http2Transport({ runtime, ...options }) },
  { name: 'grpc-js', open: (options) => grpcJsTransport({ runtime, ...options }) },
];
