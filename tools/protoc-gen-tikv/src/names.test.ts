import { describe, expect, it } from 'vitest';
import { block, field, fieldTypes, file, generated, repeated, runPlugin } from './testing/run-plugin.js';

const colors = {
  name: 'Color',
  value: [
    { name: 'RED', number: 0 },
    { name: 'BLUE', number: 7 },
  ],
};
const typed = (name: string, number: number, typeName: string) => field(name, number, fieldTypes.ENUM, { typeName });

describe('enums', () => {
  const text = generated({
    enumType: [colors],
    messageType: [
      { name: 'M', enumType: [colors], field: [typed('own', 1, '.p.M.Color'), typed('other', 2, '.p.Color')] },
    ],
  });

  it('are constants, and any number is of their type', () => {
    expect(block(text, 'export const Color = {')).toEqual(['RED: 0,', 'BLUE: 7,']);
    expect(text).toContain('\nexport type Color = number;\n');
  });

  it('inside a message have its name in front', () => {
    expect(block(text, 'export const M_Color = {')).toEqual(['RED: 0,', 'BLUE: 7,']);
    expect(block(text, 'export interface M {')).toEqual(['own: M_Color;', 'other: Color;']);
  });

  it('are numbers on the wire, packed when repeated', () => {
    expect(block(text, 'function readM(')).toEqual(expect.arrayContaining(['own: 0,', 'm.own = r.int32();']));
    expect(block(text, 'function writeM(')).toEqual(
      expect.arrayContaining(['if (m.own !== undefined && m.own !== 0) {', 'w.int32(m.own);']),
    );
    const many = { ...repeated('f', 1, fieldTypes.ENUM), typeName: '.p.Color' };
    const list = generated({ enumType: [colors], messageType: [{ name: 'M', field: [many] }] });
    expect(block(list, 'export interface M {')).toEqual(['f: Color[];']);
    expect(block(list, 'function readM(')).toContain('while (r.pos < stop) m.f.push(r.int32());');
  });
});

describe('nested messages', () => {
  const text = generated({
    messageType: [
      { name: 'A', nestedType: [{ name: 'B', nestedType: [{ name: 'C' }] }], field: [field('c', 1, '.p.A.B.C')] },
    ],
  });

  it('have all names in theirs, and their full name in the codec', () => {
    expect(block(text, 'export interface A {')).toEqual(['c: A_B_C | undefined;']);
    expect(block(text, 'export const A_B_C: MessageCodec<A_B_C, A_B_CInit> = {')).toEqual([
      "typeName: 'p.A.B.C',",
      'write: writeA_B_C,',
      'read: readA_B_C,',
    ]);
  });

  it('without fields have nothing to write, and skip what they read', () => {
    expect(text).toContain('function writeA_B(_w: WireWriter, _m: A_BInit): void {\n}\n');
    expect(block(text, 'function readA_B(')).not.toContain('switch (tag >>> 3) {');
    expect(block(text, 'function readA_B(')).toContain('r.skip(tag, end);');
  });
});

describe('types of another file', () => {
  const other = file({ name: 'sub/q.proto', package: 'q', messageType: [{ name: 'N' }], enumType: [colors] });
  const user = file({
    dependency: ['sub/q.proto'],
    messageType: [{ name: 'M', field: [field('n', 1, '.q.N'), typed('color', 2, '.q.Color')] }],
  });

  it('are named and read through its module', () => {
    const text = runPlugin([other, user]).get('p.ts') ?? '';
    expect(text).toContain("\nimport * as sub_q from './sub/q.js';\n");
    expect(block(text, 'export interface M {')).toEqual(['n: sub_q.N | undefined;', 'color: sub_q.Color;']);
    expect(block(text, 'export interface MInit {')[0]).toBe('readonly n?: sub_q.NInit | undefined;');
    expect(block(text, 'function writeM(')).toContain('sub_q.N.write(w, m.n);');
    expect(block(text, 'function readM(')).toContain('m.n = sub_q.N.read(r, stop, m.n);');
  });

  it('are imported only when they are used', () => {
    const text = runPlugin([other, file({ dependency: ['sub/q.proto'], messageType: [{ name: 'M' }] })]).get('p.ts');
    expect(text).not.toContain('sub_q');
    expect(text).not.toContain('bytes-init');
  });
});

describe('imports', () => {
  it('of bytes are there for whoever has bytes', () => {
    const text = generated({ messageType: [{ name: 'M', field: [field('f', 1, fieldTypes.BYTES)] }] });
    expect(text).toContain("import { type BytesInit, noBytes } from '../../wire/bytes-init.js';");
    const list = generated({ messageType: [{ name: 'M', field: [repeated('f', 1, fieldTypes.BYTES)] }] });
    expect(list).toContain("import { type BytesInit } from '../../wire/bytes-init.js';");
  });

  it('are not needed by a file without messages', () => {
    expect(generated({ enumType: [colors] })).not.toContain('import');
    expect(generated({})).toBe('// Generated from p.proto. Do not edit.\n\nexport {};\n');
  });
});

describe('names that are wanted twice', () => {
  it.each([
    [
      'a nested message and one with an underscore',
      [{ name: 'A', nestedType: [{ name: 'B' }] }, { name: 'A_B' }],
      'A_B',
    ],
    ['a message and the Init of another', [{ name: 'A' }, { name: 'AInit' }], 'AInit'],
    ['a message and what generated code imports', [{ name: 'WireReader' }], 'WireReader'],
    ['a message and a type of the language', [{ name: 'Map' }], 'Map'],
  ])('%s are refused', (_, messageType, name) => {
    expect(() => generated({ messageType })).toThrow(`p.proto: the name ${name} is wanted by`);
  });

  it('a message and an imported module are refused', () => {
    const other = file({ name: 'q.proto', package: 'other', messageType: [{ name: 'N' }] });
    const user = file({ dependency: ['q.proto'], messageType: [{ name: 'q', field: [field('n', 1, '.other.N')] }] });
    expect(() => runPlugin([other, user])).toThrow('p.proto: the name q is wanted by q.proto and by p.q');
  });
});

describe('the encoded prefix', () => {
  const messageType = [{ name: 'M', field: [field('f', 1, fieldTypes.BOOL)] }, { name: 'N' }];
  const text = generated({ messageType }, { options: ['prefixed=p.M'] });

  it('is in the Init of the messages that were named, in front of the fields on the wire', () => {
    expect(block(text, 'export interface MInit {')).toContain('readonly encodedPrefix?: BytesInit | undefined;');
    expect(block(text, 'export interface M {')).toEqual(['f: boolean;']);
    expect(block(text, 'export interface MInit {')).toContain('readonly encodedRest?: BytesInit | undefined;');
    expect(block(text, 'function writeM(').at(-1)).toBe('if (m.encodedPrefix !== undefined) w.raw(m.encodedPrefix);');
  });

  it('is in no other', () => {
    expect(block(text, 'export interface NInit {')).toEqual([]);
  });
});

describe('comments of the proto file', () => {
  it('are docstrings, which they cannot end', () => {
    const text = generated({
      messageType: [{ name: 'M', field: [field('f', 1, fieldTypes.BOOL)] }],
      sourceCodeInfo: {
        location: [
          { path: [4, 0], leadingComments: ' What it is. */ evil()\n' },
          { path: [4, 0, 2, 0], leadingComments: ' One.\n Two.\n', trailingComments: ' Three.\n' },
        ],
      },
    });
    expect(text).toContain('/**\n * `p.M`\n * What it is. *\\/ evil()\n */\nexport interface M {');
    expect(text).toContain('  /**\n   * One.\n   * Two.\n   * Three.\n   */\n  f: boolean;');
  });
});
