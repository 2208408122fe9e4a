import { describe, expect, it } from 'vitest';
import { bytes, ModelBench, text } from '../../testing/model-ground.js';
import type { ServerQuirk } from '../cluster-model.js';

const key = Uint8Array.of(0x72, 0, 0, 0, 0x6b);
const stored = 'r\0\0\0k';

function bench(...quirks: ServerQuirk[]): { bench: ModelBench; region: number } {
  const made = new ModelBench({ storageMode: 'v2', quirks });
  const region = made.model.regions.all.findIndex(({ start }) => start === 'r\0\0\0');
  made.send('rawPut', { key, value: key, ttl: 100n }, { region });
  return { bench: made, region };
}

describe('a value on API V2', () => {
  it('is the newest one that was written, until its time is over', () => {
    const { bench: made, region } = bench();
    const valueNow = (): string => {
      const { notFound, value } = made.send('rawGet', { key }, { region });
      return notFound ? 'none' : text(value);
    };
    const ttlNow = () => made.send('rawGetKeyTTL', { key }, { region });
    expect(ttlNow()).toMatchObject({ ttl: 100n, notFound: false });
    made.send('rawPut', { key, value: bytes('newer'), ttl: 2n }, { region });
    expect([valueNow(), ttlNow().ttl]).toEqual(['newer', 2n]);
    made.wallMs += 1_000;
    expect([valueNow(), ttlNow().ttl]).toEqual(['newer', 1n]);
    made.wallMs += 1_000;
    expect([valueNow(), ttlNow().notFound]).toEqual(['none', true]);
    made.send('rawPut', { key, value: bytes('stays') }, { region });
    made.wallMs += 1_000_000;
    expect([valueNow(), ttlNow().ttl]).toEqual(['stays', 0n]);
  });

  it('of a batch put needs one time to live, none, or one a pair', () => {
    const { bench: made, region } = bench();
    const pairs = [1, 2, 3].map((i) => ({ key: Uint8Array.of(...key, i), value: key }));
    const put = (...ttls: bigint[]): string => made.send('rawBatchPut', { pairs, ttls }, { region }).error;
    expect([put(), put(5n), put(1n, 2n, 3n)]).toEqual(['', '', '']);
    expect(put(1n, 2n)).toMatch(/length of ttls does not equal/);
  });
});

describe('a key that was deleted on API V2', () => {
  it('is gone for every read, and leaves a tombstone', () => {
    const { bench: made, region } = bench();
    made.send('rawDelete', { key }, { region });
    const range = { startKey: key, endKey: Uint8Array.of(0x72, 0, 0, 1) };
    expect(made.send('rawGet', { key }, { region }).notFound).toBe(true);
    expect(made.send('rawBatchGet', { keys: [key] }, { region }).pairs).toEqual([]);
    expect(made.send('rawScan', { ...range, limit: 9 }, { region }).kvs).toEqual([]);
    expect(made.send('rawChecksum', { ranges: [range] }, { region }).totalKvs).toBe(0n);
    expect(made.model.raw.family('').get(stored)?.isTombstone).toBe(true);
    expect(made.model.raw.get('', stored)).toBeUndefined();
    const swap = made.send('rawCompareAndSwap', { key, value: key, previousNotExist: true }, { region });
    expect(swap).toMatchObject({ succeed: true, previousNotExist: true });
  });

  it.each([
    { quirks: [], notFound: true },
    { quirks: ['ttl-of-deleted-key'], notFound: false },
  ] as const)('with quirks $quirks has no time to live: $notFound', ({ quirks, notFound }) => {
    const { bench: made, region } = bench(...quirks);
    made.send('rawDelete', { key }, { region });
    expect(made.send('rawGetKeyTTL', { key }, { region })).toMatchObject({ notFound, ttl: 0n });
    const other = Uint8Array.of(...key, 1);
    expect(made.send('rawGetKeyTTL', { key: other }, { region }).notFound).toBe(true);
  });

  it('leaves a tombstone when it was one of a batch', () => {
    const { bench: made, region } = bench();
    made.send('rawBatchDelete', { keys: [key] }, { region });
    expect(made.model.raw.family('').get(stored)?.isTombstone).toBe(true);
    expect(made.send('rawGet', { key }, { region }).notFound).toBe(true);
  });

  it('leaves nothing behind when a range was deleted', () => {
    const { bench: made, region } = bench();
    const range = { startKey: key, endKey: Uint8Array.of(0x72, 0, 0, 1) };
    made.send('rawDeleteRange', range, { region });
    expect(made.model.raw.family('').get(stored)).toBeUndefined();
  });

  it('that was not there stays without a trace when a swap deletes it', () => {
    const { bench: made, region } = bench();
    const other = Uint8Array.of(...key, 1);
    const answer = made.send('rawCompareAndSwap', { key: other, previousNotExist: true, delete: true }, { region });
    expect(answer).toMatchObject({ succeed: true, previousNotExist: true });
    expect(made.model.raw.family('').get(`${stored}\u0001`)).toBeUndefined();
  });
});
