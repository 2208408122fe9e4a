import { describe, expect, it } from 'vitest';
import { parseInt64Fields } from './int64-fields.js';
import { field, fieldTypes, file, generated, map, repeated, runPlugin } from './testing/run-plugin.js';

describe('the list of 64-bit fields', () => {
  it('has one field a line, comments and empty lines aside', () => {
    const text = '# all of them\n\np.M.a bigint # an id\n  p.M.b number\n';
    expect([...parseInt64Fields(text)]).toEqual([
      ['p.M.a', 'bigint'],
      ['p.M.b', 'number'],
    ]);
  });

  it.each([
    ['p.M.a', /^line 1 /],
    ['\np.M.a string', /^line 2 .*: p\.M\.a string$/],
    ['p.M.a  bigint', /^line 1 /],
    ['p.M.a bigint number', /^line 1 /],
    ['p.M.a bigint\np.M.a bigint', /^p\.M\.a stands twice/],
  ])('%j is refused', (text, message) => {
    expect(() => parseInt64Fields(text)).toThrow(message);
  });
});

const byId = map('.p.M', 'byId', 3, fieldTypes.UINT64, fieldTypes.STRING);
const sizes = map('.p.M', 'sizes', 4, fieldTypes.STRING, fieldTypes.INT64);
const plain = map('.p.M', 'plain', 5, fieldTypes.STRING, fieldTypes.INT32);

/** A message with a 64-bit field in every place where one can be. */
const wide = file({
  messageType: [
    {
      name: 'M',
      field: [
        field('id', 1, fieldTypes.UINT64),
        repeated('ids', 2, fieldTypes.SFIXED64),
        byId.field,
        sizes.field,
        plain.field,
      ],
      nestedType: [
        byId.entry,
        sizes.entry,
        plain.entry,
        { name: 'Inner', field: [field('at', 1, fieldTypes.INT64), field('narrow', 2, fieldTypes.INT32)] },
      ],
    },
    { name: 'O', field: [field('a', 1, fieldTypes.FIXED64, { oneofIndex: 0 })], oneofDecl: [{ name: 'x' }] },
  ],
});
const names = ['p.M.id', 'p.M.ids', 'p.M.byId', 'p.M.sizes', 'p.M.Inner.at', 'p.O.a'];
const listOf = (listed: readonly string[]): string => listed.map((name) => `${name} bigint\n`).join('');

describe('the generator', () => {
  it('is content with a list of exactly the 64-bit fields', () => {
    expect(runPlugin([wide], { int64Fields: listOf(names) }).has('p.ts')).toBe(true);
  });

  it.each(names)('fails when %s is missing in it', (name) => {
    const int64Fields = listOf(names.filter((each) => each !== name));
    expect(() => runPlugin([wide], { int64Fields })).toThrow(`not in the list of 64-bit fields: ${name}`);
  });

  it('names all that is missing', () => {
    expect(() => runPlugin([wide])).toThrow(`not in the list of 64-bit fields: ${names.join(', ')}`);
  });

  it.each(['p.M.gone', 'p.M.Inner.narrow', 'p.M.plain', 'p.M.ByIdEntry.key', 'q.M.id'])(
    'fails for the stale entry %s',
    (name) => {
      const int64Fields = listOf([...names, name]);
      expect(() => runPlugin([wide], { int64Fields })).toThrow(
        `in the list of 64-bit fields, but no such field: ${name}`,
      );
    },
  );

  it('checks all files at once', () => {
    const other = file({
      name: 'q.proto',
      package: 'q',
      messageType: [{ name: 'M', field: [field('id', 1, fieldTypes.INT64)] }],
    });
    const both = listOf([...names, 'q.M.id']);
    expect([...runPlugin([wide, other], { int64Fields: both }).keys()]).toEqual(['p.ts', 'q.ts']);
    expect(() => runPlugin([wide, other], { int64Fields: listOf(names) })).toThrow(/fields: q\.M\.id$/);
  });

  it('takes the shape of map keys and values from it', () => {
    const int64Fields = listOf(names).replace('p.M.sizes bigint', 'p.M.sizes number');
    const text = runPlugin([wide], { int64Fields }).get('p.ts');
    expect(text).toContain('  byId: Map<bigint, string>;\n');
    expect(text).toContain('  sizes: Map<string, number>;\n');
    expect(text).toContain('  ids: bigint[];\n');
  });
});

describe('options', () => {
  it('need the list', () => {
    expect(() => generated({}, { int64Fields: undefined })).toThrow(/int64_fields=FILE is missing/);
  });

  it('that are not known are refused', () => {
    expect(() => generated({}, { options: ['prefix=p.M'] })).toThrow(/prefix=p\.M/);
  });
});
