import { systemRuntime } from '@tikv/core';
import { RawClient } from '@tikv/raw';
import { grpcJsTransport, http2Transport } from '@tikv/rpc';
import { keyOf } from '../wire.js';
import type { ConnectSubject } from './subject.js';

/** This client as users have it: keys of text, region cache, deadlines, retries. */
export const connectOnHttp2: ConnectSubject = (address) =>
  connect(address, http2Transport({ runtime: systemRuntime() }));
export const connectOnGrpcJs: ConnectSubject = (address) =>
  connect(address, grpcJsTransport({ runtime: systemRuntime() }));

async function connect(address: string, transport: ReturnType<typeof grpcJsTransport>) {
  const client = await RawClient.connect({ pd: [address], transport });
  return { get: (index: number) => client.get(keyOf(index)), close: () => client.close() };
}
