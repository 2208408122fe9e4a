import { describe, expect, it } from 'vitest';
import { bytes, ModelBench, text } from '../../testing/model-ground.js';

const long = new Uint8Array(8 * 1024 + 1).fill(0x61);
const longest = long.subarray(1);

function stored(bench: ModelBench, key: string): string | undefined {
  const found = bench.model.raw.get('', key);
  return found === undefined ? undefined : text(found.value);
}

describe('raw put and delete', () => {
  it('write, overwrite and remove', () => {
    const bench = new ModelBench();
    bench.send('rawPut', { key: bytes('a'), value: bytes('1') });
    bench.send('rawPut', { key: bytes('a'), value: bytes('2') });
    expect(stored(bench, 'a')).toBe('2');
    expect(bench.send('rawDelete', { key: bytes('a') }).error).toBe('');
    expect(stored(bench, 'a')).toBeUndefined();
    expect(bench.send('rawDelete', { key: bytes('a') }).error).toBe('');
  });

  it.each([bytes('1'), Buffer.from('1')])(
    'keep what was sent even when the sender uses its bytes again: %o',
    (value) => {
      const bench = new ModelBench();
      bench.send('rawPut', { key: bytes('a'), value });
      value[0] = 0x32;
      expect(stored(bench, 'a')).toBe('1');
    },
  );
});

describe('raw batch writes', () => {
  it('are all or nothing when one key is outside the region', () => {
    const bench = new ModelBench({ splitKeys: ['m'] });
    const pairs = ['a', 'z'].map((key) => ({ key: bytes(key), value: bytes('1') }));
    expect(bench.send('rawBatchPut', { pairs }).regionError?.keyNotInRegion?.key).toEqual(bytes('z'));
    expect(stored(bench, 'a')).toBeUndefined();
    bench.send('rawPut', { key: bytes('a'), value: bytes('1') });
    expect(bench.send('rawBatchDelete', { keys: ['a', 'z'].map(bytes) }).regionError?.keyNotInRegion).toBeDefined();
    expect(stored(bench, 'a')).toBe('1');
  });

  it('put and delete every key', () => {
    const bench = new ModelBench();
    const pairs = ['a', 'b', 'c'].map((key) => ({ key: bytes(key), value: bytes(`${key}!`) }));
    bench.send('rawBatchPut', { pairs });
    bench.send('rawBatchDelete', { keys: ['a', 'c'].map(bytes) });
    expect(['a', 'b', 'c'].map((key) => stored(bench, key))).toEqual([undefined, 'b!', undefined]);
  });
});

describe('raw delete range', () => {
  const cases = [
    { title: 'a half-open range', region: 0, start: 'b', end: 'd', left: 'adxy' },
    { title: 'up to the end of the region', region: 0, start: 'c', end: 'm', left: 'abxy' },
    { title: 'to the end of the last region', region: 1, start: 'y', end: '', left: 'abcdx' },
  ];

  it.each(cases)('removes $title', ({ region, start, end, left }) => {
    const bench = new ModelBench({ splitKeys: ['m'] });
    for (const key of 'abcdxy') bench.model.raw.put('', key, bytes('1'), 0n);
    const answer = bench.send('rawDeleteRange', { startKey: bytes(start), endKey: bytes(end) }, { region });
    expect([answer.error, answer.regionError]).toEqual(['', undefined]);
    expect([...bench.model.raw.family('').ascending('', '')].map(([key]) => key).join('')).toBe(left);
  });

  it.each([
    { cf: '', left: ['lock'] },
    { cf: 'default', left: ['lock'] },
    { cf: 'lock', left: ['default'] },
  ])('stays in its family: $cf', ({ cf, left }) => {
    const bench = new ModelBench();
    for (const family of ['default', 'lock']) bench.model.raw.put(family, 'b', bytes('1'), 0n);
    bench.send('rawDeleteRange', { startKey: bytes('a'), endKey: bytes('z'), cf });
    expect(['default', 'lock'].filter((family) => bench.model.raw.get(family, 'b') !== undefined)).toEqual(left);
  });

  it.each([
    { title: 'a start outside the region', region: 1, start: 'a', end: 'z', key: 'a' },
    { title: 'an end past the region', region: 0, start: 'a', end: 'n', key: 'n' },
    { title: 'no end but in the last region', region: 0, start: 'a', end: '', key: '' },
  ])('answers KeyNotInRegion for $title', ({ region, start, end, key }) => {
    const bench = new ModelBench({ splitKeys: ['m'] });
    bench.model.raw.put('', 'b', bytes('1'), 0n);
    const answer = bench.send('rawDeleteRange', { startKey: bytes(start), endKey: bytes(end) }, { region });
    expect(answer.regionError?.keyNotInRegion).toMatchObject({ key: bytes(key), regionId: bench.region(region).id });
    expect(stored(bench, 'b')).toBe('1');
  });

  it.each(['b', 'a'])('refuses the end %s for a start b', (end) => {
    const answer = new ModelBench().send('rawDeleteRange', { startKey: bytes('b'), endKey: bytes(end) });
    expect(answer.error).toMatch(/start_key should not be larger than end_key/);
  });
});

describe('key sizes', () => {
  const refusal = /max key size exceeded, size: 8193, limit: 8192/;

  it.each([
    ['put', (bench: ModelBench, key: Uint8Array) => bench.send('rawPut', { key, value: bytes('1') })],
    ['batch put', (bench: ModelBench, key: Uint8Array) => bench.send('rawBatchPut', { pairs: [{ key, value: key }] })],
    ['delete', (bench: ModelBench, key: Uint8Array) => bench.send('rawDelete', { key })],
    ['batch delete', (bench: ModelBench, key: Uint8Array) => bench.send('rawBatchDelete', { keys: [key] })],
    ['range start', (bench: ModelBench, key: Uint8Array) => bench.send('rawDeleteRange', { startKey: key })],
    ['range end', (bench: ModelBench, key: Uint8Array) => bench.send('rawDeleteRange', { endKey: key })],
  ])('%s: 8 KiB is the most', (_, send) => {
    const bench = new ModelBench();
    expect(send(bench, longest).error).toBe('');
    expect(send(bench, long).error).toMatch(refusal);
  });

  it('is not checked on the atomic path', () => {
    const bench = new ModelBench();
    expect(bench.send('rawPut', { key: long, value: bytes('1'), forCas: true }).error).toBe('');
    expect(bench.send('rawDelete', { key: long, forCas: true }).error).toBe('');
    expect(bench.send('rawCompareAndSwap', { key: long, previousNotExist: true }).succeed).toBe(true);
  });
});

describe('writes', () => {
  it('stay in the family that they name', () => {
    const bench = new ModelBench();
    const [key, cf] = [bytes('k'), 'write'];
    const inFamily = (): string | undefined => {
      const found = bench.model.raw.get(cf, 'k');
      return found === undefined ? undefined : text(found.value);
    };
    bench.send('rawPut', { key, value: bytes('1'), cf });
    expect([inFamily(), stored(bench, 'k')]).toEqual(['1', undefined]);
    const swap = { key, value: bytes('2'), previousValue: bytes('1') };
    expect(bench.send('rawCompareAndSwap', swap)).toMatchObject({ succeed: false, previousNotExist: true });
    expect(bench.send('rawCompareAndSwap', { ...swap, cf })).toMatchObject({ succeed: true });
    expect(inFamily()).toBe('2');
    bench.send('rawDelete', { key });
    expect(inFamily()).toBe('2');
    bench.send('rawBatchPut', { pairs: [{ key, value: bytes('3') }], cf });
    bench.send('rawBatchDelete', { keys: [key] });
    expect(inFamily()).toBe('3');
    bench.send('rawDelete', { key, cf });
    expect(inFamily()).toBeUndefined();
  });
});

describe('raw compare and swap', () => {
  const cases = [
    { title: 'absent expected and absent', before: undefined, expected: undefined, succeed: true, after: 'new' },
    { title: 'absent expected, empty there', before: '', expected: undefined, succeed: false, after: '' },
    { title: 'empty expected, absent', before: undefined, expected: '', succeed: false, after: undefined },
    { title: 'empty expected and there', before: '', expected: '', succeed: true, after: 'new' },
    { title: 'a value expected and there', before: 'old', expected: 'old', succeed: true, after: 'new' },
    { title: 'a value expected, another there', before: 'old', expected: 'o', succeed: false, after: 'old' },
  ];

  it.each(cases)('$title', ({ before, expected, succeed, after }) => {
    for (const remove of [false, true]) {
      const bench = new ModelBench();
      if (before !== undefined) bench.model.raw.put('', 'k', bytes(before), 0n);
      const answer = bench.send('rawCompareAndSwap', {
        key: bytes('k'),
        value: bytes('new'),
        previousNotExist: expected === undefined,
        previousValue: bytes(expected ?? ''),
        delete: remove,
      });
      expect(answer).toMatchObject({
        error: '',
        succeed,
        previousNotExist: before === undefined,
        previousValue: bytes(before ?? ''),
      });
      expect(stored(bench, 'k')).toBe(succeed && remove ? undefined : after);
    }
  });
});
