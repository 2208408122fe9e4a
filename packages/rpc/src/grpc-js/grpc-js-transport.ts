import { type ChannelCredentials, credentials } from '@grpc/grpc-js';
import type { Runtime } from '@tikv/core';
import { checkAddress } from '../transport/address.js';
import { loadTls, type TlsOptions } from '../transport/tls-options.js';
import type { Connection, ConnectOptions, Transport } from '../transport/transport.js';
import { type ChannelSettings, channelOptions } from './channel-options.js';
import { GrpcJsConnection } from './grpc-js-connection.js';

export interface GrpcJsTransportOptions extends Omit<ChannelSettings, 'serverName'> {
  readonly runtime: Runtime;
  /** Absent: plaintext. */
  readonly tls?: TlsOptions | undefined;
}

/**
 * A transport on `@grpc/grpc-js`, for its proxies, name resolution and service configs.
 * Certificates in files are read anew for each connection.
 */
export function grpcJsTransport(options: GrpcJsTransportOptions): Transport {
  const { runtime, tls } = options;
  // Tells of options and files that are wrong while the caller is still there.
  if (tls !== undefined) loadTls(tls);
  return {
    name: 'grpc-js',
    connect(address: string, connect: ConnectOptions = {}): Connection {
      const target = checkAddress(address, 'address');
      const secure = tls !== undefined && connect.tls !== false;
      const loaded = secure ? loadTls(tls) : undefined;
      const channel: ChannelCredentials =
        loaded === undefined
          ? credentials.createInsecure()
          : credentials.createSsl(loaded.ca ?? null, loaded.key ?? null, loaded.cert ?? null);
      const settings = channelOptions({ ...options, serverName: loaded?.serverName });
      return new GrpcJsConnection(runtime, target, connect.version ?? 1, channel, settings);
    },
  };
}
