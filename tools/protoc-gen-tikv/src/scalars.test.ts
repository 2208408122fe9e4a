import { describe, expect, it } from 'vitest';
import { block, field, fieldTypes, generated } from './testing/run-plugin.js';

type Kind = Exclude<keyof typeof fieldTypes, 'GROUP' | 'MESSAGE' | 'ENUM'>;

/** Field 1 of each kind: type, default, tag, method, and when a value is written. */
const kinds: [Kind, string, string, number, string, string][] = [
  ['BOOL', 'boolean', 'false', 8, 'bool', 'm.f'],
  ['STRING', 'string', "''", 10, 'string', 'm.f.length > 0'],
  ['BYTES', 'Uint8Array', 'noBytes', 10, 'bytes', 'm.f.length > 0'],
  ['UINT32', 'number', '0', 8, 'uint32', 'm.f !== 0'],
  ['INT32', 'number', '0', 8, 'int32', 'm.f !== 0'],
  ['SINT32', 'number', '0', 8, 'sint32', 'm.f !== 0'],
  ['FIXED32', 'number', '0', 13, 'fixed32', 'm.f !== 0'],
  ['SFIXED32', 'number', '0', 13, 'sfixed32', 'm.f !== 0'],
  ['FLOAT', 'number', '0', 13, 'float', '!Object.is(m.f, 0)'],
  ['DOUBLE', 'number', '0', 9, 'double', '!Object.is(m.f, 0)'],
  ['SINT64', 'bigint', '0n', 8, 'sint64', 'm.f !== 0n'],
  ['FIXED64', 'bigint', '0n', 9, 'fixed64', 'm.f !== 0n'],
  ['SFIXED64', 'bigint', '0n', 9, 'sfixed64', 'm.f !== 0n'],
];

function one(kind: Kind, int64Fields = kind.endsWith('64') ? 'p.M.f bigint' : ''): string {
  return generated({ messageType: [{ name: 'M', field: [field('f', 1, fieldTypes[kind])] }] }, { int64Fields });
}

describe.each(kinds)('a field of type %s', (kind, type, zero, tag, method, written) => {
  const text = one(kind);

  it('has its type in both interfaces', () => {
    expect(block(text, 'export interface M {')).toEqual([`f: ${type};`]);
    const init = kind === 'BYTES' ? 'BytesInit' : type;
    expect(block(text, 'export interface MInit {')).toEqual([`readonly f?: ${init} | undefined;`]);
  });

  it('is written behind its tag unless it is the default', () => {
    expect(block(text, 'function writeM(')).toEqual([
      `if (m.f !== undefined && ${written}) {`,
      `w.${method}(m.f);`,
      `w.tag(${tag});`,
      '}',
    ]);
  });

  it('begins as its default and is read under its tag alone', () => {
    const end = method === 'string' || method === 'bytes' ? 'end' : '';
    const lines = block(text, 'function readM(');
    expect(lines).toContain(`f: ${zero},`);
    expect(lines.slice(lines.indexOf('case 1: {'))).toEqual([
      'case 1: {',
      `if (tag !== ${tag}) break;`,
      `m.f = r.${method}(${end});`,
      'continue;',
      '}',
      '}',
      'r.skip(tag, end);',
      '}',
      'return m;',
    ]);
  });
});

describe('a 64-bit varint', () => {
  it.each([
    ['UINT64', 'bigint', 'bigint', '0n', 'uint64'],
    ['INT64', 'bigint', 'bigint', '0n', 'int64'],
  ] as const)('%s as %s is written by one call that skips zero', (kind, shape, type, zero, method) => {
    const text = one(kind, `p.M.f ${shape}`);
    expect(block(text, 'export interface M {')).toEqual([`f: ${type};`]);
    expect(block(text, 'function writeM(')).toEqual([`if (m.f !== undefined) w.${method}Field(8, m.f);`]);
    expect(block(text, 'function readM(')).toEqual(expect.arrayContaining([`f: ${zero},`, `m.f = r.${method}();`]));
  });

  it.each([
    ['UINT64', 'uint64Number'],
    ['INT64', 'int64Number'],
  ] as const)('%s as a number is checked on its way in and out', (kind, method) => {
    const text = one(kind, 'p.M.f number');
    expect(block(text, 'export interface M {')).toEqual(['f: number;']);
    expect(block(text, 'export interface MInit {')).toEqual(['readonly f?: number | undefined;']);
    expect(block(text, 'function writeM(')).toEqual([
      'if (m.f !== undefined && m.f !== 0) {',
      `w.${method}(m.f);`,
      'w.tag(8);',
      '}',
    ]);
    expect(block(text, 'function readM(')).toEqual(expect.arrayContaining(['f: 0,', `m.f = r.${method}();`]));
  });

  it.each(['SINT64', 'FIXED64', 'SFIXED64'] as const)('%s cannot be a number', (kind) => {
    expect(() => one(kind, 'p.M.f number')).toThrow(`a field of type ${kind} can only be a bigint so far`);
  });
});

describe('tags', () => {
  it.each([
    [15, 120],
    [16, 128],
    [2 ** 29 - 1, 4294967288],
  ])('of field %s is %s', (number, tag) => {
    const text = generated({ messageType: [{ name: 'M', field: [field('f', number, fieldTypes.BOOL)] }] });
    expect(block(text, 'function writeM(')).toContain(`w.tag(${tag});`);
    expect(block(text, 'function readM(')).toEqual(
      expect.arrayContaining([`case ${number}: {`, `if (tag !== ${tag}) break;`]),
    );
  });
});
