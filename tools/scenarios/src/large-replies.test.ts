import { TikvClient } from '@tikv/client';
import { systemRuntime } from '@tikv/core';
import { grpcJsTransport, http2Transport, type Transport } from '@tikv/rpc';
import { TestCluster } from '@tikv/testkit';
import { describe, expect, it } from 'vitest';

const runtime = systemRuntime();
const transports: [string, () => Transport][] = [
  ['http2Transport', () => http2Transport({ runtime })],
  ['grpcJsTransport', () => grpcJsTransport({ runtime })],
];

describe.each(transports)('large replies over %s', (_name, transport) => {
  it('trap 25: a value of 5 MiB and a batch of answers beyond 4 MiB are read', async () => {
    const cluster = await TestCluster.start({ stores: 1 });
    const client = await TikvClient.connect({ pd: cluster.pd, transport: transport() });
    try {
      const large = new Uint8Array(5 << 20).fill(7);
      await client.raw.put('large', large);
      expect(Buffer.compare((await client.raw.get('large')) as Uint8Array, large)).toBe(0);
      const part = new Uint8Array(256 << 10).fill(3);
      await Promise.all(Array.from({ length: 32 }, (_, i) => client.raw.put(`part/${i}`, part)));
      const parts = await Promise.all(Array.from({ length: 32 }, (_, i) => client.raw.get(`part/${i}`)));
      expect(parts.map((value) => value?.length)).toEqual(Array(32).fill(part.length));
      const pages = await Promise.all(Array.from({ length: 16 }, () => client.raw.scan({ prefix: 'part/' }).toArray()));
      expect(pages.map((page) => page.length)).toEqual(Array(16).fill(32));
    } finally {
      await client.close();
      await cluster.close();
    }
  });
});
