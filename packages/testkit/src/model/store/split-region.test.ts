import { describe, expect, it } from 'vitest';
import { bytes, ModelBench, text } from '../../testing/model-ground.js';
import { toMemcomparable } from '../binary.js';

const startsOf = ({ model }: ModelBench): string[] => model.regions.all.map(({ start }) => start);

describe('splitting a region at keys', () => {
  it('answers the parts from left to right, with one epoch', () => {
    const bench = new ModelBench();
    const { regions, regionError } = bench.send('splitRegion', { splitKeys: ['x', 'm'].map(bytes), isRawKv: true });
    expect(regionError).toBeUndefined();
    expect(regions.map(({ startKey, endKey }) => `${text(startKey)}-${text(endKey)}`)).toEqual(['-m', 'm-x', 'x-']);
    expect(regions.map(({ regionEpoch }) => regionEpoch?.version)).toEqual([3n, 3n, 3n]);
    expect(startsOf(bench)).toEqual(['', 'm', 'x']);
  });

  it('at one key says left and right as well', () => {
    const { left, right } = new ModelBench().send('splitRegion', { splitKey: bytes('m'), isRawKv: true });
    expect([text(left?.endKey ?? bytes('')), text(right?.startKey ?? bytes(''))]).toEqual(['m', 'm']);
  });

  it.each([
    { storageMode: 'v1', isRawKv: true, start: 'key' },
    { storageMode: 'v1', isRawKv: false, start: toMemcomparable('key') },
    { storageMode: 'v2', isRawKv: true, start: 'key' },
    { storageMode: 'v2', isRawKv: false, start: 'key' },
  ] as const)('on $storageMode, raw: $isRawKv, begins one at $start', ({ storageMode, isRawKv, start }) => {
    const bench = new ModelBench({ storageMode });
    expect(bench.send('splitRegion', { splitKeys: [bytes('key')], isRawKv }).regionError).toBeUndefined();
    expect(startsOf(bench)).toContain(start);
  });

  it.each([
    { title: 'no key', keys: [], message: 'split key should not be empty' },
    { title: 'an empty key', keys: ['c', ''], message: 'split key should not be empty' },
    { title: 'keys elsewhere', keys: ['m', 'z'], message: 'no valid key found for split.' },
  ])('refuses $title', ({ keys, message }) => {
    const bench = new ModelBench({ splitKeys: ['m'] });
    const { regionError } = bench.send('splitRegion', { splitKeys: keys.map(bytes), isRawKv: true });
    expect(regionError?.message).toBe(message);
    expect(startsOf(bench)).toEqual(['', 'm']);
  });

  it('leaves keys out that are elsewhere', () => {
    const bench = new ModelBench({ splitKeys: ['m'] });
    bench.send('splitRegion', { splitKeys: ['z', 'c'].map(bytes), isRawKv: true });
    expect(startsOf(bench)).toEqual(['', 'c', 'm']);
  });

  it('needs the right epoch, and a region that does not merge', () => {
    const bench = new ModelBench();
    const request = { splitKeys: [bytes('m')], isRawKv: true };
    const regionEpoch = { confVer: 3n, version: 9n };
    expect(bench.send('splitRegion', request, { context: { regionEpoch } }).regionError?.epochNotMatch).toBeDefined();
    bench.region().mergingInto = 1n;
    expect(bench.send('splitRegion', request).regionError?.proposalInMergingMode).toBeDefined();
  });
});
