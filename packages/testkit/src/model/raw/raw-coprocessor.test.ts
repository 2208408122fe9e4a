import { describe, expect, it } from 'vitest';
import { bytes, ModelBench, text } from '../../testing/model-ground.js';
import { checkPlugin, checkPluginVersion, type RawPlugin } from './raw-plugin.js';

const upper: RawPlugin = {
  name: 'upper',
  version: '1.4.2',
  run({ data, ranges, storage }) {
    const [range] = ranges;
    for (const { key, value } of range === undefined ? [] : storage.scan(range)) {
      storage.put(key, bytes(text(value).toUpperCase()));
    }
    return bytes(`${text(data)} ${storage.scan({ start: bytes('a'), end: bytes('') }).length}`);
  },
};

function benchWith(plugin: RawPlugin, splitKeys: string[] = []): ModelBench {
  const bench = new ModelBench({ splitKeys });
  bench.model.plugins.set(plugin.name, plugin);
  for (const key of ['a', 'b', 'x']) bench.model.raw.put('', key, bytes(`${key}!`), 0n);
  return bench;
}

const request = { coprName: 'upper', coprVersionReq: '^1.4', data: bytes('done') };
const range = (start: string, end: string) => ({ startKey: bytes(start), endKey: bytes(end) });

describe('a coprocessor', () => {
  it('runs in its region', () => {
    const bench = benchWith(upper, ['m']);
    const answer = bench.send('rawCoprocessor', { ...request, ranges: [range('a', 'z')] });
    expect([answer.error, text(answer.data)]).toEqual(['', 'done 2']);
    expect(['a', 'b', 'x'].map((key) => text(bench.model.raw.get('', key)?.value ?? bytes('')))).toEqual([
      'A!',
      'B!',
      'x!',
    ]);
  });

  it('that leaves its region is answered with the region error', () => {
    const bench = benchWith(upper, ['m']);
    const answer = bench.send('rawCoprocessor', { ...request, ranges: [range('x', 'z')] });
    expect(answer.regionError?.keyNotInRegion?.key).toEqual(bytes('x'));
  });

  it('that throws is answered with its text', () => {
    const bench = benchWith({
      ...upper,
      run: () => {
        throw new Error('it hurts');
      },
    });
    expect(bench.send('rawCoprocessor', request).error).toBe('it hurts');
  });

  it('needs the right region, as any command', () => {
    const bench = benchWith(upper);
    const regionEpoch = { confVer: 3n, version: 99n };
    const answer = bench.send('rawCoprocessor', request, { context: { regionEpoch } });
    expect(answer.regionError?.epochNotMatch).toBeDefined();
  });

  it('that nobody knows is named', () => {
    const { error } = benchWith(upper).send('rawCoprocessor', { ...request, coprName: 'other' });
    expect(error).toBe("No registered coprocessor with name 'other'");
  });
});

describe('the version that a client wants', () => {
  it.each([
    { requirement: '1.4.2', fits: true },
    { requirement: '1', fits: true },
    { requirement: '^1.2', fits: true },
    { requirement: '=1.4.2', fits: true },
    { requirement: '>=1.0, <2.0', fits: true },
    { requirement: '*', fits: true },
    { requirement: '1.*', fits: true },
    { requirement: '~1.4', fits: true },
    { requirement: '1.5', fits: false },
    { requirement: '2', fits: false },
    { requirement: '=1.4.1', fits: false },
    { requirement: '>=1.5, <2.0', fits: false },
  ])('$requirement: 1.4.2 fits: $fits', ({ requirement, fits }) => {
    const expected = `The plugin 'upper' with version '1.4.2' does not satisfy the version constraint '${requirement}'`;
    expect(checkPluginVersion(upper, requirement)).toBe(fits ? undefined : expected);
  });

  it.each(['', 'new', '1.2.3.4'])('%j is none', (requirement) => {
    expect(checkPluginVersion(upper, requirement)).toMatch(/unexpected version requirement/);
  });
});

describe('a plug-in', () => {
  it.each([
    { part: { name: '' }, error: /needs a name/ },
    { part: { version: '1' }, error: /needs a version/ },
  ])('cannot be registered with $part', ({ part, error }) => {
    expect(() => checkPlugin(upper)).not.toThrow();
    expect(() => checkPlugin({ ...upper, ...part })).toThrow(error);
  });
});
