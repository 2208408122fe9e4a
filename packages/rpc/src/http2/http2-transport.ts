import type { LookupFunction } from 'node:net';
import { type Runtime, TimerWheel } from '@tikv/core';
import { checkAddress } from '../transport/address.js';
import { loadTls, type TlsOptions } from '../transport/tls-options.js';
import type { Connection, ConnectOptions, Transport } from '../transport/transport.js';
import { Http2Connection } from './http2-connection.js';
import type { SessionSettings } from './session-settings.js';

export interface Http2TransportOptions {
  readonly runtime: Runtime;
  /** The wheel of the client; by default the transport has one of its own. */
  readonly timers?: TimerWheel | undefined;
  /** Absent: plaintext. Files are read again for each new connection, also when an old one is replaced. */
  readonly tls?: TlsOptions | undefined;
  /** How long name resolution, TCP, TLS and the server's first HTTP/2 settings may take together. Default 5 000. */
  readonly connectTimeoutMs?: number | undefined;
  /** How long a call without a deadline may wait for a connection and a free stream. Default 10 000. */
  readonly openTimeoutMs?: number | undefined;
  /**
   * Silence while calls are open, after which the server is asked for a sign of life; an idle connection is asked
   * before it is used again. Default 10 000. PD refuses clients that ask more often than each 5 s.
   */
  readonly keepaliveTimeMs?: number | undefined;
  /** How long that sign may take before the connection is given up. Default 3 000. */
  readonly keepaliveTimeoutMs?: number | undefined;
  /** How much the server may send ahead, for each call and for each connection. Default 16 MiB. */
  readonly windowBytes?: number | undefined;
  /** The largest message that is accepted, also after decompression. No limit by default. */
  readonly maxReceiveBytes?: number | undefined;
  /** Compresses requests of 1 KiB and more. Responses are decompressed in any case. Default none. */
  readonly compression?: 'none' | 'gzip' | undefined;
  /** Resolves host names in place of the system; asked anew for each connection that is made. */
  readonly lookup?: LookupFunction | undefined;
}

const largestMessageBytes = 2 ** 32 - 1;

/** The transport on Node's own HTTP/2, with gRPC framing, sessions and keepalive of its own. */
export function http2Transport(options: Http2TransportOptions): Transport {
  const { runtime, tls } = options;
  // Tells of options and files that are wrong while the caller is still there.
  if (tls !== undefined) loadTls(tls);
  const settings: SessionSettings = {
    runtime,
    timers: options.timers ?? new TimerWheel(runtime),
    connectTimeoutMs: options.connectTimeoutMs ?? 5_000,
    openTimeoutMs: options.openTimeoutMs ?? 10_000,
    keepaliveTimeMs: options.keepaliveTimeMs ?? 10_000,
    keepaliveTimeoutMs: options.keepaliveTimeoutMs ?? 3_000,
    windowBytes: options.windowBytes ?? 16 * 1024 * 1024,
    maxReceiveBytes: options.maxReceiveBytes ?? largestMessageBytes,
    compression: options.compression ?? 'none',
    lookup: options.lookup,
  };
  return {
    name: 'http2',
    connect(address: string, connect: ConnectOptions = {}): Connection {
      const target = checkAddress(address, 'address');
      const secure = tls !== undefined && connect.tls !== false ? tls : undefined;
      const colon = target.lastIndexOf(':');
      const host = target.slice(0, colon).replace(/^\[|\]$/g, '');
      const port = Number(target.slice(colon + 1));
      return new Http2Connection(target, connect.version ?? 1, { host, port, tls: secure }, settings);
    },
  };
}
