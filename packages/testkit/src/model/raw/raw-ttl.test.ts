import { describe, expect, it } from 'vitest';
import { bytes, ModelBench, text } from '../../testing/model-ground.js';

const key = bytes('k');
const value = bytes('v');
const largest = 0xffff_ffff_ffff_ffffn;

function ttlOf(bench: ModelBench): bigint | undefined {
  const answer = bench.send('rawGetKeyTTL', { key });
  expect(answer.error).toBe('');
  return answer.notFound ? undefined : answer.ttl;
}

describe('time to live', () => {
  it('counts whole seconds and is over at the second it names', () => {
    const bench = new ModelBench({ storageMode: 'v1ttl' });
    bench.wallMs = 1_000_999;
    bench.send('rawPut', { key, value, ttl: 2n });
    expect(ttlOf(bench)).toBe(2n);
    bench.wallMs = 1_001_000;
    expect(ttlOf(bench)).toBe(1n);
    bench.wallMs = 1_001_999;
    expect(ttlOf(bench)).toBe(1n);
    bench.wallMs = 1_002_000;
    expect(ttlOf(bench)).toBeUndefined();
  });

  it('hides an expired value from every read', () => {
    const bench = new ModelBench({ storageMode: 'v1ttl' });
    bench.send('rawPut', { key, value, ttl: 1n });
    bench.send('rawPut', { key: bytes('stays'), value });
    bench.wallMs += 1000;
    expect(bench.send('rawGet', { key }).notFound).toBe(true);
    expect(bench.send('rawBatchGet', { keys: [key] }).pairs).toEqual([]);
    const range = { startKey: bytes('a'), endKey: bytes('z') };
    expect(bench.send('rawScan', { ...range, limit: 9 }).kvs.map((pair) => text(pair.key))).toEqual(['stays']);
    const down = { startKey: bytes('z'), limit: 9, reverse: true };
    expect(bench.send('rawScan', down).kvs.map((pair) => text(pair.key))).toEqual(['stays']);
    expect(bench.send('rawChecksum', { ranges: [range] }).totalKvs).toBe(1n);
    const batch = bench.send('rawBatchScan', { ranges: [range], eachLimit: 9 });
    expect(batch.kvs.map((pair) => text(pair.key))).toEqual(['stays']);
    const old = bench.send('rawCompareAndSwap', { key, value, previousValue: value });
    expect([old.succeed, old.previousNotExist]).toEqual([false, true]);
    const swap = bench.send('rawCompareAndSwap', { key, value, previousNotExist: true });
    expect([swap.succeed, swap.previousNotExist]).toEqual([true, true]);
  });

  it('is 0 for a value that stays, and an overwrite without one clears it', () => {
    const bench = new ModelBench({ storageMode: 'v1ttl' });
    expect(ttlOf(bench)).toBeUndefined();
    bench.send('rawPut', { key, value, ttl: 5n });
    bench.send('rawPut', { key, value });
    expect(ttlOf(bench)).toBe(0n);
    bench.wallMs += 100_000;
    expect(bench.send('rawGet', { key }).notFound).toBe(false);
  });

  it('ends at the largest second instead of passing it', () => {
    const bench = new ModelBench({ storageMode: 'v1ttl' });
    bench.send('rawPut', { key, value, ttl: largest });
    expect(ttlOf(bench)).toBe(largest - 1000n);
    bench.send('rawPut', { key, value, ttl: 2n ** 53n + 1n });
    expect(ttlOf(bench)).toBe(2n ** 53n + 1n);
  });

  it('goes with a value that compare-and-swap writes', () => {
    const bench = new ModelBench({ storageMode: 'v1ttl' });
    bench.send('rawCompareAndSwap', { key, value, previousNotExist: true, ttl: 7n });
    expect(ttlOf(bench)).toBe(7n);
  });

  it.each([
    { ttls: [], expected: [0n, 0n] },
    { ttls: [3n], expected: [3n, 3n] },
    { ttls: [3n, 0n], expected: [3n, 0n] },
  ])('of a batch put: $ttls', ({ ttls, expected }) => {
    const bench = new ModelBench({ storageMode: 'v1ttl' });
    const pairs = ['a', 'b'].map((name) => ({ key: bytes(name), value }));
    expect(bench.send('rawBatchPut', { pairs, ttls, ttl: 99n }).error).toBe('');
    expect(['a', 'b'].map((name) => bench.send('rawGetKeyTTL', { key: bytes(name) }).ttl)).toEqual(expected);
  });

  it('of a batch put needs one entry a pair, or writes nothing', () => {
    const bench = new ModelBench({ storageMode: 'v1ttl' });
    const pairs = ['a', 'b', 'c'].map((name) => ({ key: bytes(name), value }));
    const { error } = bench.send('rawBatchPut', { pairs, ttls: [1n, 2n] });
    expect(error).toMatch(/length of ttls does not equal .* ttls: 2, pairs: 3/);
    expect(bench.send('rawBatchGet', { keys: ['a', 'b', 'c'].map(bytes) }).pairs).toEqual([]);
  });
});

describe('a store without time to live', () => {
  it.each([
    ['put', (bench: ModelBench, ttl: bigint) => bench.send('rawPut', { key, value, ttl })],
    [
      'batch put',
      (bench: ModelBench, ttl: bigint) => bench.send('rawBatchPut', { pairs: [{ key, value }], ttls: [ttl] }),
    ],
    [
      'compare and swap',
      (bench: ModelBench, ttl: bigint) => bench.send('rawCompareAndSwap', { key, value, previousNotExist: true, ttl }),
    ],
  ])('refuses one in %s, and takes 0', (_, send) => {
    const bench = new ModelBench();
    expect(send(bench, 1n).error).toMatch(/ttl is not enabled/);
    expect(bench.send('rawGet', { key }).notFound).toBe(true);
    expect(send(bench, 0n).error).toBe('');
    expect(bench.send('rawGet', { key }).notFound).toBe(false);
  });

  it('does not count the entries of a batch put that are all 0', () => {
    expect(new ModelBench().send('rawBatchPut', { pairs: [{ key, value }], ttls: [0n, 0n] }).error).toBe('');
  });

  it('cannot say how long a key lives', () => {
    expect(new ModelBench().send('rawGetKeyTTL', { key }).error).toBe('get ttl on non-ttl store');
  });
});
