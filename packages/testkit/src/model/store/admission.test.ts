import { APIVersion } from '@tikv/kvproto/general/kvrpcpb';
import { describe, expect, it } from 'vitest';
import { bytes, ModelBench, type Sending, text } from '../../testing/model-ground.js';
import type { StorageMode } from '../api-version.js';
import { admitRaw } from './admission.js';

const { V1, V1TTL, V2, V3 } = APIVersion;

describe('API version of a request', () => {
  const accepted: Record<StorageMode, readonly APIVersion[]> = { v1: [V1], v1ttl: [V1], v2: [V2] };
  const cases = (['v1', 'v1ttl', 'v2'] as const).flatMap((mode) =>
    [V1, V1TTL, V2, V3].map((version) => ({ mode, request: APIVersion[version], version })),
  );

  it.each(cases)('$request on a store of $mode', ({ mode, request, version }) => {
    const refused = admitRaw(mode, 'raw_get', version, { keys: ['rkey'] });
    if (accepted[mode].includes(version)) {
      expect(refused).toBeUndefined();
    } else {
      expect(refused).toMatch(/^Api version in request does not match/);
      expect(refused).toContain(`cmd: raw_get, storage: ${mode.toUpperCase()}, request: ${request}`);
    }
  });
});

describe('keys', () => {
  it.each(['', 'any', 'xtxn', 'rraw'])('%j is let in by V1 and by V1TTL', (key) => {
    const ranges = [{ start: key, end: '' }];
    expect(admitRaw('v1', 'raw_get', V1, { keys: [key], ranges })).toBeUndefined();
    expect(admitRaw('v1ttl', 'raw_get', V1, { keys: [key], ranges })).toBeUndefined();
  });

  it.each([
    { key: 'r', fits: true },
    { key: 'r\0\0\u0001user', fits: true },
    { key: 'r\xff', fits: true },
    { key: '', fits: false },
    { key: 'x\0\0\u0001user', fits: false },
    { key: 'm', fits: false },
    { key: 't', fits: false },
  ])('V2 looks at the first byte alone: $key', ({ key, fits }) => {
    const refused = admitRaw('v2', 'raw_put', V2, { keys: ['rfirst', key] });
    if (fits) expect(refused).toBeUndefined();
    else
      expect(refused).toBe(
        `Invalid key mode, cmd: raw_put, storage: V2, key: ${Buffer.from(key, 'latin1').toString('hex')}`,
      );
  });

  it.each([
    { start: 'ra', end: 'rb', fits: true },
    { start: 'ra', end: 's', fits: true },
    { start: 'r', end: 's\0', fits: false },
    { start: 'ra', end: '', fits: false },
    { start: '', end: 'rb', fits: false },
    { start: '', end: '', fits: false },
    { start: 's', end: 's', fits: false },
    { start: 'xa', end: 'xb', fits: false },
    { start: 'ra', end: 'x', fits: false },
  ])('V2 wants both ends of a range in the raw mode: $start to $end', ({ start, end, fits }) => {
    for (const range of [
      { start, end },
      { start: end, end: start, reverse: true },
    ]) {
      const refused = admitRaw('v2', 'raw_scan', V2, { ranges: [range] });
      if (fits) expect(refused).toBeUndefined();
      else expect(refused).toMatch(/^Invalid key range mode, cmd: raw_scan, storage: V2, range: \[/);
    }
  });
});

const mismatch = { context: { apiVersion: V2 } } as const;
const key = bytes('k');
const range = { startKey: key, endKey: bytes('l') };
const value = bytes('v');

/** Each command, and the text of its error wherever it puts it. */
const commands: Record<string, (bench: ModelBench, cf: string, sending?: Sending) => string | undefined> = {
  raw_get: (bench, cf, sending) => bench.send('rawGet', { key, cf }, sending).error,
  raw_put: (bench, cf, sending) => bench.send('rawPut', { key, value, cf }, sending).error,
  raw_delete: (bench, cf, sending) => bench.send('rawDelete', { key, cf }, sending).error,
  raw_batch_put: (bench, cf, sending) => bench.send('rawBatchPut', { pairs: [{ key, value }], cf }, sending).error,
  raw_batch_delete: (bench, cf, sending) => bench.send('rawBatchDelete', { keys: [key], cf }, sending).error,
  raw_delete_range: (bench, cf, sending) => bench.send('rawDeleteRange', { ...range, cf }, sending).error,
  raw_get_key_ttl: (bench, cf, sending) => bench.send('rawGetKeyTTL', { key, cf }, sending).error,
  raw_compare_and_swap: (bench, cf, sending) => bench.send('rawCompareAndSwap', { key, cf }, sending).error,
  raw_batch_get: (bench, cf, sending) => abortOf(bench.send('rawBatchGet', { keys: [key], cf }, sending).pairs),
  raw_scan: (bench, cf, sending) => abortOf(bench.send('rawScan', { ...range, cf, limit: 9 }, sending).kvs),
  raw_batch_scan: (bench, cf, sending) =>
    abortOf(bench.send('rawBatchScan', { ranges: [range], cf, eachLimit: 9 }, sending).kvs),
};

function abortOf(pairs: readonly { key: Uint8Array; error?: { abort: string } | undefined }[]): string | undefined {
  expect(pairs.map((pair) => text(pair.key))).toEqual(pairs.length === 0 ? [] : ['']);
  return pairs[0]?.error?.abort ?? '';
}

describe.each(Object.entries(commands))('%s', (name, errorOf) => {
  it('is refused with its name in a text, not a region error', () => {
    expect(errorOf(new ModelBench(), '', mismatch)).toContain(`cmd: ${name}, storage: V1, request: V2`);
  });

  it('is refused before anyone looks at the region', () => {
    const sending = { context: { ...mismatch.context, regionEpoch: { confVer: 9n, version: 9n } } };
    expect(errorOf(new ModelBench(), '', sending)).toContain('Api version in request does not match');
  });

  it('takes the column families of TiKV and no other', () => {
    const bench = new ModelBench({ storageMode: 'v1ttl' });
    for (const family of ['', 'default', 'lock', 'write']) expect(errorOf(bench, family)).toBe('');
    expect(errorOf(bench, 'other')).toBe('invalid cf name: other');
  });
});

describe('order of checks', () => {
  const long = new Uint8Array(9000).fill(0x61);
  const stale = { context: { regionEpoch: { confVer: 9n, version: 9n } } };

  it('of a single put: key size, time to live, family, region', () => {
    const bench = new ModelBench();
    const all = { key: long, value, ttl: 1n, cf: 'other' };
    expect(bench.send('rawPut', all, stale).error).toMatch(/max key size/);
    expect(bench.send('rawPut', { ...all, key }, stale).error).toMatch(/ttl/);
    expect(bench.send('rawPut', { ...all, key, ttl: 0n }, stale).error).toMatch(/cf/);
    expect(bench.send('rawPut', { key, value }, stale)).toMatchObject({ error: '', regionError: expect.anything() });
  });

  it('of a batch put: family, key sizes, times to live, region', () => {
    const bench = new ModelBench();
    const all = { pairs: [{ key: long, value }], ttls: [1n], cf: 'other' };
    expect(bench.send('rawBatchPut', all, stale).error).toMatch(/cf/);
    expect(bench.send('rawBatchPut', { ...all, cf: '' }, stale).error).toMatch(/max key size/);
    expect(bench.send('rawBatchPut', { pairs: [{ key, value }], ttls: [1n] }, stale).error).toMatch(/ttl/);
    expect(bench.send('rawBatchPut', { pairs: [{ key, value }] }, stale).regionError).toBeDefined();
  });

  it('of a read: region, family', () => {
    const answer = new ModelBench().send('rawGet', { key, cf: 'other' }, stale);
    expect(answer).toMatchObject({ error: '', regionError: { epochNotMatch: expect.anything() } });
  });

  it('on API V2 no family has a name', () => {
    const bench = new ModelBench({ storageMode: 'v2' });
    const inside = { key: Uint8Array.of(0x72, 0, 0, 0, 1), value };
    const region = bench.model.regions.all.findIndex(({ start }) => start === 'r\0\0\0');
    expect(bench.send('rawPut', inside, { region }).error).toBe('');
    expect(bench.send('rawPut', { ...inside, cf: 'default' }, { region }).error).toMatch(/cf is deprecated in API V2/);
  });
});
