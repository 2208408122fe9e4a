import { APIVersion, type ChecksumAlgorithm } from '@tikv/kvproto/general/kvrpcpb';
import { describe, expect, it } from 'vitest';
import { bytes, ModelBench, text } from '../../testing/model-ground.js';

function filled(options: ConstructorParameters<typeof ModelBench>[0] = {}): ModelBench {
  const bench = new ModelBench(options);
  for (const key of ['a', 'b', 'c', 'd']) bench.model.raw.put('', key, bytes(`${key}!`), 0n);
  return bench;
}

function keysOf(kvs: readonly { readonly key: Uint8Array }[]): string {
  return kvs.map(({ key }) => text(key)).join('');
}

describe('raw get', () => {
  it('tells an empty value from an absent key', () => {
    const bench = filled();
    bench.model.raw.put('', 'e', new Uint8Array(), 0n);
    expect(bench.send('rawGet', { key: bytes('a') })).toMatchObject({ value: bytes('a!'), notFound: false });
    expect(bench.send('rawGet', { key: bytes('e') })).toMatchObject({ value: new Uint8Array(), notFound: false });
    expect(bench.send('rawGet', { key: bytes('z') })).toMatchObject({ value: new Uint8Array(), notFound: true });
  });

  it('reads the default family under both of its names, and the others apart', () => {
    const bench = filled();
    expect(text(bench.send('rawGet', { key: bytes('a'), cf: 'default' }).value)).toBe('a!');
    expect(bench.send('rawGet', { key: bytes('a'), cf: 'write' }).notFound).toBe(true);
  });

  it('answers KeyNotInRegion with the bounds of the region', () => {
    const bench = filled({ splitKeys: ['b', 'd'] });
    const { regionError } = bench.send('rawGet', { key: bytes('d') }, { region: 1 });
    expect(regionError?.keyNotInRegion).toMatchObject({
      key: bytes('d'),
      regionId: bench.region(1).id,
      startKey: bytes('b'),
      endKey: bytes('d'),
    });
  });
});

describe('raw batch get', () => {
  it('answers only what exists, in the order asked, a key as often as it was asked', () => {
    const { pairs } = filled().send('rawBatchGet', { keys: ['c', 'x', 'a', 'c'].map(bytes) });
    expect(pairs.map(({ key, value }) => [text(key), text(value)])).toEqual([
      ['c', 'c!'],
      ['a', 'a!'],
      ['c', 'c!'],
    ]);
  });

  it('is refused as a whole when one key is outside the region', () => {
    const bench = filled({ splitKeys: ['c'] });
    const { pairs, regionError } = bench.send('rawBatchGet', { keys: ['a', 'c'].map(bytes) });
    expect(pairs).toEqual([]);
    expect(regionError?.keyNotInRegion?.key).toEqual(bytes('c'));
  });
});

describe('raw scan', () => {
  it.each([
    { title: 'a half-open range', start: 'b', end: 'd', limit: 10, found: 'bc' },
    { title: 'to the end without an end', start: 'b', end: '', limit: 10, found: 'bcd' },
    { title: 'no more than the limit', start: 'a', end: '', limit: 2, found: 'ab' },
    { title: 'nothing for limit 0', start: 'a', end: '', limit: 0, found: '' },
    { title: 'nothing for an end below the start', start: 'c', end: 'b', limit: 10, found: '' },
    {
      title: 'downwards, start excluded and end included',
      start: 'd',
      end: 'b',
      limit: 10,
      reverse: true,
      found: 'cb',
    },
    { title: 'downwards to the first key without an end', start: 'c', end: '', limit: 10, reverse: true, found: 'ba' },
    { title: 'downwards no more than the limit', start: 'd', end: '', limit: 2, reverse: true, found: 'cb' },
  ])('gives $title', ({ start, end, limit, reverse = false, found }) => {
    const { kvs } = filled().send('rawScan', { startKey: bytes(start), endKey: bytes(end), limit, reverse });
    expect(keysOf(kvs)).toBe(found);
  });

  it.each([
    { region: 0, start: 'a', end: '', reverse: false, found: 'ab' },
    { region: 1, start: 'c', end: '', reverse: false, found: 'cd' },
    { region: 1, start: 'x', end: 'a', reverse: true, found: 'dc' },
    { region: 0, start: 'x', end: 'a', reverse: true, found: 'ba' },
  ])('is clipped to its region: %o', ({ region, start, end, reverse, found }) => {
    const bench = filled({ splitKeys: ['c'] });
    const fields = { startKey: bytes(start), endKey: bytes(end), limit: 10, reverse };
    expect(keysOf(bench.send('rawScan', fields, { region }).kvs)).toBe(found);
  });

  it('leaves the values out when only keys are asked for', () => {
    const fields = { startKey: bytes('a'), endKey: bytes('c'), limit: 10 };
    const bench = filled();
    expect(bench.send('rawScan', fields).kvs.map(({ value }) => text(value))).toEqual(['a!', 'b!']);
    expect(bench.send('rawScan', { ...fields, keyOnly: true }).kvs.map(({ value }) => text(value))).toEqual(['', '']);
  });

  it('needs its start inside the region', () => {
    const bench = filled({ splitKeys: ['c'] });
    const { regionError } = bench.send('rawScan', { startKey: bytes('a'), limit: 10 }, { region: 1 });
    expect(regionError?.keyNotInRegion?.key).toEqual(bytes('a'));
  });
});

describe('raw batch scan', () => {
  const range = (start: string, end: string) => ({ startKey: bytes(start), endKey: bytes(end) });

  it.each([
    { title: 'ranges one after the other', ranges: [range('c', 'd'), range('a', 'c')], found: 'cab' },
    { title: 'a range without an end up to the next', ranges: [range('a', ''), range('c', 'd')], found: 'abc' },
    { title: 'the last range without an end to the end', ranges: [range('c', '')], found: 'cd' },
    { title: 'the limit for each range', ranges: [range('a', 'c'), range('c', '')], limit: 1, found: 'ac' },
    { title: 'ranges downwards', ranges: [range('d', 'b')], reverse: true, found: 'cb' },
    { title: 'downwards to the next start', ranges: [range('d', ''), range('c', 'a')], reverse: true, found: 'cba' },
  ])('gives $title', ({ ranges, limit = 10, reverse = false, found }) => {
    expect(keysOf(filled().send('rawBatchScan', { ranges, eachLimit: limit, reverse }).kvs)).toBe(found);
  });

  it.each([
    { ranges: [range('b', 'b')], reverse: false },
    { ranges: [range('c', 'd'), range('b', 'a')], reverse: false },
    { ranges: [range('c', ''), range('b', '')], reverse: false },
    { ranges: [range('a', 'b')], reverse: true },
  ])('refuses a start that is not before its end: %#', ({ ranges, reverse }) => {
    const { kvs } = filled().send('rawBatchScan', { ranges, eachLimit: 10, reverse });
    expect(kvs.map(({ key, error }) => [text(key), error?.abort])).toEqual([['', 'Invalid KeyRanges']]);
  });
});

describe('raw checksum', () => {
  const whole = { startKey: new Uint8Array(), endKey: new Uint8Array() };

  it('is CRC-64/XZ over key and value', () => {
    const bench = new ModelBench();
    bench.model.raw.put('', '1234', bytes('56789'), 0n);
    const { checksum, totalKvs, totalBytes } = bench.send('rawChecksum', { ranges: [whole] });
    expect([checksum, totalKvs, totalBytes]).toEqual([0x995dc9bbdf1939fan, 1n, 9n]);
  });

  it('joins pairs with exclusive or, so that the order of ranges does not matter and a pair twice is none', () => {
    const bench = filled();
    const sum = (...ends: string[]): bigint =>
      bench.send('rawChecksum', {
        ranges: ends.map((end) => ({ startKey: bytes(end[0] ?? ''), endKey: bytes(end[1] ?? '') })),
      }).checksum;
    expect(sum('ac', 'ce')).toBe(sum('ae'));
    expect(sum('ae')).toBe(sum('ab') ^ sum('bc') ^ sum('cd') ^ sum('de'));
    expect(sum('ab', 'ab')).toBe(0n);
    expect(sum('ab')).not.toBe(0n);
  });

  it('stays within its region and ranges', () => {
    const bench = filled({ splitKeys: ['c'] });
    expect(bench.send('rawChecksum', { ranges: [whole] })).toMatchObject({ totalKvs: 2n, totalBytes: 6n });
    const inner = { startKey: bytes('d'), endKey: bytes('x') };
    expect(bench.send('rawChecksum', { ranges: [inner] }, { region: 1 })).toMatchObject({ totalKvs: 1n });
  });

  it('counts the keyspace prefix on API V2', () => {
    const bench = new ModelBench({ storageMode: 'v2', keyspaces: ['one'] });
    const prefix = Uint8Array.of(0x72, 0, 0, 1);
    const key = Uint8Array.of(...prefix, 0x6b);
    const at = bench.model.regions.all.findIndex(({ start }) => start === 'r\0\0\u0001');
    expect(bench.send('rawPut', { key, value: bytes('v') }, { region: at }).error).toBe('');
    const ranges = [{ startKey: prefix, endKey: Uint8Array.of(0x72, 0, 0, 2) }];
    expect(bench.send('rawChecksum', { ranges }, { region: at })).toMatchObject({ totalKvs: 1n, totalBytes: 6n });
  });

  it('is let in as any command, with its error in a text', () => {
    const other = { context: { apiVersion: APIVersion.V2 } };
    expect(filled().send('rawChecksum', { ranges: [whole] }, other).error).toContain('cmd: raw_checksum, storage: V1');
    const made = new ModelBench({ storageMode: 'v2' });
    expect(made.send('rawChecksum', { ranges: [whole] }).error).toMatch(/^Invalid key range mode, cmd: raw_checksum/);
  });

  it('knows one algorithm', () => {
    const { error, totalKvs } = filled().send('rawChecksum', { algorithm: 9 as ChecksumAlgorithm, ranges: [whole] });
    expect([error, totalKvs]).toEqual(['unknown checksum algorithm', 0n]);
  });
});

describe('raw coprocessor', () => {
  it('is disabled', () => {
    expect(filled().send('rawCoprocessor', { coprName: 'x' }).error).toBe('Coprocessor plugin is disabled!');
  });
});
