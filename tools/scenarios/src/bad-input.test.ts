// No scenario: these are about connecting, errors’ texts and sockets that are no cluster.
import { createServer, type Socket } from 'node:net';
import { isTikvError, TikvClient } from '@tikv/client';
import { TestCluster } from '@tikv/testkit';
import { describe, expect, it } from 'vitest';
import { withCluster } from './with-cluster.js';

describe('connecting', () => {
  it('names each endpoint that does not answer, within the connect timeout', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    const startedAt = performance.now();
    const error = await TikvClient.connect({
      pd: ['127.0.0.1:1', `127.0.0.1:${port}`],
      timeouts: { connectMs: 800 },
    }).catch((e: unknown) => e);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(error).toMatchObject({ code: 'PD_UNAVAILABLE' });
    expect(String(error)).toContain('127.0.0.1:1');
    expect(String(error)).toContain(`127.0.0.1:${port}`);
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => silent.close(resolve));
  });

  it('refuses endpoints of two clusters at once', async () => {
    const one = await TestCluster.start({ stores: 1, seed: 1 });
    const two = await TestCluster.start({ stores: 1, seed: 2 });
    try {
      const error = await TikvClient.connect({ pd: [...one.pd, ...two.pd] }).catch((e: unknown) => e);
      expect(error).toMatchObject({ code: 'MISMATCHED_CLUSTER', retryable: false });
    } finally {
      await one.close();
      await two.close();
    }
  });

  it('refuses a keyspace that does not exist or is not enabled, telling its state', async () => {
    const cluster = await TestCluster.start({ stores: 1, apiVersion: 'v2', keyspaces: ['app'] });
    try {
      const missing = await TikvClient.connect({ pd: cluster.pd, keyspace: 'nope' }).catch((e: unknown) => e);
      expect(missing).toMatchObject({ code: 'KEYSPACE' });
      expect(String(missing)).toContain('nope');
    } finally {
      await cluster.close();
    }
  });

  it.each([
    ['a scheme that is not tikv', 'http://127.0.0.1:2379'],
    ['an endpoint without a port', { pd: ['127.0.0.1'] }],
    ['an unknown parameter', 'tikv://127.0.0.1:2379?keyspace=app'],
    ['a keyspace on API v1', { pd: ['127.0.0.1:1'], apiVersion: 'v1' as const, keyspace: 'app' }],
    ['no endpoint at all', { pd: [] }],
    ['a zero timeout', { pd: ['127.0.0.1:1'], timeouts: { connectMs: 0 } }],
  ])('refuses %s', async (_, from) => {
    await expect(TikvClient.connect(from)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });
});

describe('arguments', () => {
  it('are refused before anything is sent', () =>
    withCluster({ stores: 1 }, async ({ client, cluster }) => {
      const { raw } = client;
      const before = cluster.inspect.requests().length;
      const wrong: [string, () => unknown][] = [
        ['a key that is a number', () => raw.get(5 as never)],
        ['a value that is an object', () => raw.put('k', {} as never)],
        ['a negative TTL', () => raw.put('k', 'v', { ttlSeconds: -1 })],
        ['a fractional TTL', () => raw.put('k', 'v', { ttlSeconds: 1.5 })],
        ['a zero limit', () => raw.scan({ limit: 0 })],
        ['a fractional limit', () => raw.scan({ limit: 1.5 })],
        ['start after end', () => raw.scan({ start: 'b', end: 'a' })],
        ['a prefix with a bound', () => raw.scan({ prefix: 'a', start: 'a' } as never)],
        ['deleteRange without bounds', () => raw.deleteRange({} as never)],
        ['deleteRange with half a bound', () => raw.deleteRange({ start: 'a' } as never)],
        ['keys that are not a list', () => raw.batchGet('abc' as never)],
        ['a pair without a key', () => raw.batchPut([{ value: 'v' } as never])],
        ['a zero timeout', () => raw.get('k', { timeoutMs: 0 })],
      ];
      for (const [title, call] of wrong) {
        const error = await (async () => call())().then(
          () => 'nothing thrown',
          (e: unknown) => e,
        );
        expect(error, title).toMatchObject({ code: 'INVALID_ARGUMENT', retryable: false });
      }
      expect(cluster.inspect.requests()).toHaveLength(before);
    }));

  it('never show values in errors, and keys only as the redact option says', () =>
    withCluster({ stores: 1 }, async ({ cluster }) => {
      const client = await TikvClient.connect({ pd: cluster.pd, redact: 'hash' });
      try {
        const secret = `s3cret-${'x'.repeat(9 << 20)}`;
        const error = await client.raw.put('private-key', secret).catch((e: unknown) => e);
        if (!isTikvError(error)) throw error;
        const said = `${error.message} ${error.stack} ${JSON.stringify(error)}`;
        expect(said).not.toContain('s3cret');
        expect(said).not.toContain('private-key');
        expect(said).not.toContain(Buffer.from('private-key').toString('hex'));
      } finally {
        await client.close();
      }
    }));
});
