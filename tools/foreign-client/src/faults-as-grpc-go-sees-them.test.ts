import { fileURLToPath } from 'node:url';
import { PD } from '@tikv/kvproto/general/pdpb';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import { type FaultAction, TestCluster, type TestClusterOptions } from '@tikv/testkit';
import { buildGoProgram } from '@tikv-tools/go-program';
import { afterAll, describe, expect, it } from 'vitest';
import { GoClient } from './go-client.js';
import { decoded, GoGround } from './go-ground.js';

const built = buildGoProgram(fileURLToPath(new URL('..', import.meta.url)), 'foreign-client');
if ('missing' in built) process.stdout.write(`The foreign client is not tested: ${built.missing}\n`);
const client = 'binary' in built ? new GoClient(built.binary) : undefined;

afterAll(async () => {
  expect((await client?.close()) ?? 0).toBe(0);
});

async function onCluster(work: (ground: GoGround) => Promise<void>, options?: TestClusterOptions): Promise<void> {
  const cluster = await TestCluster.start({ stores: 1, ...options });
  try {
    await work(new GoGround(cluster, client as GoClient));
  } finally {
    await cluster.close();
  }
}

interface Row {
  readonly action: FaultAction;
  readonly when?: 'before-apply';
  /** As grpc-go names it. */
  readonly code: string;
  readonly text: RegExp;
  /** How many requests meet the fault. Default 1. */
  readonly times?: number;
  /** How often the server is asked. Default 1. */
  readonly puts?: number;
  readonly timeoutMs?: number;
}

/** grpc-on-node.md, "What grpc-go reports for each fault". */
const table: readonly Row[] = [
  { action: 'cut', code: 'Unavailable', text: /EOF/ },
  { action: 'cut-reset', code: 'Unavailable', text: /reset by peer/ },
  { action: { goawayCode: 'INTERNAL_ERROR' }, code: 'Unavailable', text: /goaway: code: INTERNAL_ERROR/ },
  { action: 'goaway', code: 'OK', text: /^$/ },
  { action: 'goaway', when: 'before-apply', code: 'OK', text: /^$/, puts: 2 },
  // Refused once it is sent again by itself, refused for ever it is not.
  { action: { resetCode: 'REFUSED_STREAM' }, when: 'before-apply', code: 'OK', text: /^$/, puts: 2 },
  { action: { resetCode: 'REFUSED_STREAM' }, times: 9, code: 'Unavailable', text: /REFUSED_STREAM/, puts: 2 },
  { action: 'reset', code: 'Canceled', text: /CANCEL/ },
  { action: { resetCode: 'INTERNAL_ERROR' }, code: 'Internal', text: /INTERNAL_ERROR/ },
  { action: { resetCode: 'ENHANCE_YOUR_CALM' }, code: 'ResourceExhausted', text: /ENHANCE_YOUR_CALM/ },
  { action: 'truncate', code: 'Internal', text: /unexpected EOF/ },
  { action: 'no-trailers', code: 'Internal', text: /without sending trailers/ },
  { action: { httpStatus: 503 }, code: 'Unavailable', text: /503/ },
  { action: 'garbage', code: 'Unavailable', text: /frame too large/ },
  { action: 'drop', code: 'DeadlineExceeded', text: /deadline/, timeoutMs: 3_000 },
  { action: { status: 14, message: 'ein Fehler: 100 % ✓' }, code: 'Unavailable', text: /^ein Fehler: 100 % ✓$/ },
  { action: { trickleBytes: 1, everyMs: 2 }, code: 'OK', text: /^$/ },
  { action: { delayMs: 20 }, code: 'OK', text: /^$/ },
  { action: 'duplicate', code: 'Unknown', text: /protocol violation/ },
];

describe.skipIf(client === undefined)('a unary call of grpc-go', { concurrent: true }, () => {
  it.each(table.map((row) => ({ when: 'after-apply' as const, ...row, title: JSON.stringify(row.action) })))(
    '$title $when is $code',
    async ({ action, when, code, text, times = 1, puts = 1, timeoutMs = 5_000 }) => {
      await onCluster(async (ground) => {
        ground.cluster.faults.add({ rpc: 'RawPut', when, action, times });
        const seen = await ground.put('k', { timeoutMs });
        expect([seen.code, seen.text, ground.puts()]).toEqual([code, expect.stringMatching(text), puts]);
        expect(ground.has('k')).toBe(when === 'after-apply' || code === 'OK');
      });
    },
  );

  it('takes a new connection after GOAWAY, and the same one without', async () => {
    await onCluster(async (ground) => {
      const one = { connection: 'kept' };
      for (const when of ['before-apply', 'after-apply'] as const) {
        ground.cluster.faults.add({ rpc: 'RawPut', when, action: 'goaway' });
        expect((await ground.put('a', one)).code).toBe('OK');
        expect((await ground.put('b', one)).code).toBe('OK');
      }
    });
  });

  it('carries 64 MiB there and back', async () => {
    await onCluster(async (ground) => {
      const { cluster } = ground;
      const [{ id, epoch, peers }] = cluster.topology.regions() as [ReturnType<typeof cluster.topology.regions>[0]];
      const context = {
        regionId: id,
        regionEpoch: epoch,
        peer: { id: peers[0]?.id ?? 0n, storeId: peers[0]?.storeId ?? 0n },
      };
      const value = new Uint8Array(4 * 1024 * 1024).fill(7);
      const keys = Array.from({ length: 16 }, (_, i) => new TextEncoder().encode(`large/${i}`));
      for (const key of keys)
        expect((await ground.call(Tikv.method.rawPut, [{ context, key, value }])).code).toBe('OK');
      const seen = await ground.call(Tikv.method.rawBatchGet, [{ context, keys }], { timeoutMs: 20_000 });
      expect(seen.code).toBe('OK');
      expect(seen.answers[0]?.length).toBeGreaterThan(64 * 1024 * 1024);
    });
  });
});

describe.skipIf(client === undefined)('BatchCommands of grpc-go', { concurrent: true }, () => {
  it('gets its headers with the first message, not before', async () => {
    await onCluster(async (ground) => {
      const seen = await ground.batch([['a']], { answers: 1, waitMs: 200 });
      expect([seen.code, seen.earlyHeaders]).toEqual(['OK', false]);
    });
  });

  it('gets at most 128 answers in a message, and OK after the half-close', async () => {
    await onCluster(async (ground) => {
      const keys = Array.from({ length: 300 }, (_, i) => `k${i}`);
      const seen = await ground.batch([keys, ['last']], { halfClose: true });
      expect(seen.code).toBe('OK');
      const answers = decoded(Tikv.method.batchCommands, seen);
      expect(Math.max(...answers.map(({ responses }) => responses.length))).toBe(128);
      const ids = answers.flatMap(({ requestIds }) => requestIds).toSorted((a, b) => Number(a - b));
      expect(ids).toEqual(Array.from({ length: 301 }, (_, i) => BigInt(i)));
    });
  });

  it.each([
    { action: 'cut' as const, code: 'Unavailable' },
    { action: 'reset' as const, code: 'Canceled' },
    { action: { resetCode: 'ENHANCE_YOUR_CALM' as const }, code: 'ResourceExhausted' },
    { action: 'truncate' as const, code: 'Internal' },
    { action: { status: 14 }, code: 'Unavailable' },
  ])('$action for one request ends it for all with $code', async ({ action, code }) => {
    await onCluster(async (ground) => {
      ground.cluster.faults.add({ rpc: 'RawPut', key: 'b', when: 'after-apply', action });
      const seen = await ground.batch([['a', 'b', 'c']]);
      expect(seen.code).toBe(code);
      expect(ground.has('b')).toBe(true);
    });
  });

  it('goes on after GOAWAY', async () => {
    await onCluster(async (ground) => {
      ground.cluster.faults.add({ rpc: 'RawPut', key: 'b', when: 'after-apply', action: 'goaway' });
      const seen = await ground.batch([['a', 'b'], ['c']], { halfClose: true });
      expect(seen.code).toBe('OK');
      expect(decoded(Tikv.method.batchCommands, seen).flatMap(({ requestIds }) => requestIds).length).toBe(3);
    });
  });
});

describe.skipIf(client === undefined)('other calls of grpc-go', { concurrent: true }, () => {
  it('get timestamps in order', async () => {
    await onCluster(async (ground) => {
      const header = { clusterId: ground.cluster.clusterId };
      const counts = [1, 5, 2];
      const asked = counts.map((count) => ({ header, count }));
      const seen = await ground.call(PD.method.tso, asked, {
        address: ground.cluster.pd[0] ?? '',
        stream: true,
        halfClose: true,
      });
      expect(seen.code).toBe('OK');
      expect(decoded(PD.method.tso, seen).map(({ count }) => count)).toEqual(counts);
    });
  });

  it('find out about a black hole by keepalive', async () => {
    await onCluster(async (ground) => {
      ground.cluster.faults.add({ rpc: 'RawPut', when: 'before-apply', action: 'black-hole' });
      const seen = await ground.put('k', { keepaliveTimeMs: 10_000, keepaliveTimeoutMs: 500, timeoutMs: 20_000 });
      expect([seen.code, seen.text]).toEqual(['Unavailable', expect.stringMatching(/keepalive|ping/)]);
      expect(seen.tookMs).toBeGreaterThan(10_000);
      expect(ground.has('k')).toBe(false);
    });
  });

  it('go over TLS and mutual TLS, and not without the right certificates', async () => {
    await onCluster(
      async (ground) => {
        const { tls } = ground.cluster;
        if (tls === undefined) throw new Error('the cluster has no certificates');
        const { ca, cert, key } = tls;
        expect((await ground.put('k', { tls: { ca, cert, key } })).code).toBe('OK');
        expect(await ground.put('k', { tls: { ca } })).toMatchObject({ code: 'Unavailable' });
        tls.spoilServer('wrong-host');
        const wrong = await ground.put('k', { tls: { ca, cert, key } });
        expect([wrong.code, wrong.text]).toEqual([
          'Unavailable',
          expect.stringMatching(/doesn't contain any IP SANs|not 127/),
        ]);
      },
      { tls: 'mutual' },
    );
  });
});
