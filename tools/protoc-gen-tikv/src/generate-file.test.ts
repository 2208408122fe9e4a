import { describe, expect, it } from 'vitest';
import { block, field, fieldTypes, file, generated, map, repeated, runPlugin } from './testing/run-plugin.js';

describe('repeated numbers', () => {
  const text = generated({ messageType: [{ name: 'M', field: [repeated('f', 1, fieldTypes.SINT32)] }] });

  it('are arrays', () => {
    expect(block(text, 'export interface M {')).toEqual(['f: number[];']);
    expect(block(text, 'export interface MInit {')).toEqual(['readonly f?: readonly number[] | undefined;']);
    expect(block(text, 'function readM(')).toContain('f: [],');
  });

  it('are written packed, from the last to the first, and not at all when empty', () => {
    expect(block(text, 'function writeM(')).toEqual([
      'if (m.f !== undefined && m.f.length > 0) {',
      'const before = w.size;',
      'for (let i = m.f.length - 1; i >= 0; i -= 1) w.sint32(m.f[i] as number);',
      'w.nested(10, before);',
      '}',
    ]);
  });

  it('are read packed and one by one', () => {
    const lines = block(text, 'function readM(');
    expect(lines.slice(lines.indexOf('case 1: {') + 1, lines.indexOf('r.skip(tag, end);') - 2)).toEqual([
      'if (tag === 8) {',
      'm.f.push(r.sint32());',
      'continue;',
      '}',
      'if (tag !== 10) break;',
      'const stop = r.length(end);',
      'while (r.pos < stop) m.f.push(r.sint32());',
      'r.endOf(stop);',
      'continue;',
    ]);
  });
});

describe('repeated strings, bytes and messages', () => {
  const text = generated({
    messageType: [
      {
        name: 'M',
        field: [repeated('s', 1, fieldTypes.STRING), repeated('b', 2, fieldTypes.BYTES), repeated('m', 3, '.p.N')],
      },
      { name: 'N' },
    ],
  });

  it('are arrays of their elements', () => {
    expect(block(text, 'export interface M {')).toEqual(['s: string[];', 'b: Uint8Array[];', 'm: N[];']);
    expect(block(text, 'export interface MInit {')).toEqual([
      'readonly s?: readonly string[] | undefined;',
      'readonly b?: readonly BytesInit[] | undefined;',
      'readonly m?: readonly NInit[] | undefined;',
    ]);
  });

  it('have a tag for each element, and the default is an element too', () => {
    const lines = block(text, 'function writeM(');
    expect(lines).toEqual([
      'if (m.m !== undefined) {',
      'for (let i = m.m.length - 1; i >= 0; i -= 1) {',
      'const before = w.size;',
      'writeN(w, m.m[i] as NInit);',
      'w.nested(26, before);',
      '}',
      '}',
      'if (m.b !== undefined) {',
      'for (let i = m.b.length - 1; i >= 0; i -= 1) {',
      'w.bytes(m.b[i] as BytesInit);',
      'w.tag(18);',
      '}',
      '}',
      'if (m.s !== undefined) {',
      'for (let i = m.s.length - 1; i >= 0; i -= 1) {',
      'w.string(m.s[i] as string);',
      'w.tag(10);',
      '}',
      '}',
    ]);
    expect(block(text, 'function readM(')).toEqual(
      expect.arrayContaining(['m.s.push(r.string(end));', 'm.b.push(r.bytes(end));', 'm.m.push(readN(r, stop));']),
    );
  });
});

describe('fields', () => {
  it('are written from the highest number to the lowest, in whatever order they stand', () => {
    const fields = [field('b', 2, fieldTypes.BOOL), field('c', 3, fieldTypes.BOOL), field('a', 1, fieldTypes.BOOL)];
    const lines = block(generated({ messageType: [{ name: 'M', field: fields }] }), 'function writeM(');
    expect(lines.filter((line) => line.startsWith('w.tag'))).toEqual(['w.tag(24);', 'w.tag(16);', 'w.tag(8);']);
  });

  it('have camel-case names', () => {
    const text = generated({ messageType: [{ name: 'M', field: [field('start_key', 1, fieldTypes.BYTES)] }] });
    expect(block(text, 'export interface M {')).toEqual(['startKey: Uint8Array;']);
  });

  it('that are optional can be told from their default', () => {
    const optional = field('f', 1, fieldTypes.UINT32, { proto3Optional: true, oneofIndex: 0 });
    const text = generated({ messageType: [{ name: 'M', field: [optional], oneofDecl: [{ name: '_f' }] }] });
    expect(block(text, 'export interface M {')).toEqual(['f: number | undefined;']);
    expect(block(text, 'function readM(')).toEqual(expect.arrayContaining(['f: undefined,', 'm.f = r.uint32();']));
    expect(block(text, 'function writeM(')).toEqual(['if (m.f !== undefined) {', 'w.uint32(m.f);', 'w.tag(8);', '}']);
  });

  it('that are messages are merged when they come twice', () => {
    const text = generated({ messageType: [{ name: 'M', field: [field('sub', 1, '.p.M')] }] });
    expect(block(text, 'export interface M {')).toEqual(['sub: M | undefined;']);
    expect(block(text, 'function writeM(')).toEqual([
      'if (m.sub !== undefined) {',
      'const before = w.size;',
      'writeM(w, m.sub);',
      'w.nested(10, before);',
      '}',
    ]);
    expect(block(text, 'function readM(')).toEqual(
      expect.arrayContaining(['const stop = r.enter(end);', 'm.sub = readM(r, stop, m.sub);', 'r.leave(stop);']),
    );
  });
});

describe('maps', () => {
  const counts = map('.p.M', 'counts', 1, fieldTypes.STRING, fieldTypes.UINT32);
  const subs = map('.p.M', 'subs', 2, fieldTypes.INT32, '.p.M');
  const text = generated({
    messageType: [{ name: 'M', field: [counts.field, subs.field], nestedType: [counts.entry, subs.entry] }],
  });

  it('are Maps, and their entries are no messages of their own', () => {
    expect(block(text, 'export interface M {')).toEqual(['counts: Map<string, number>;', 'subs: Map<number, M>;']);
    expect(block(text, 'export interface MInit {')).toEqual([
      'readonly counts?: ReadonlyMap<string, number> | undefined;',
      'readonly subs?: ReadonlyMap<number, MInit> | undefined;',
    ]);
    expect(text).not.toContain('Entry');
  });

  it('write both parts of each entry', () => {
    const lines = block(text, 'function writeM(');
    expect(lines.slice(lines.indexOf('if (m.counts !== undefined) {') + 1)).toEqual([
      'for (const [key, value] of [...m.counts].reverse()) {',
      'const entry = w.size;',
      'w.uint32(value);',
      'w.tag(16);',
      'w.string(key);',
      'w.tag(10);',
      'w.nested(10, entry);',
      '}',
      '}',
    ]);
  });

  it('read entries in any order, and a missing part as its default', () => {
    const lines = block(text, 'function readM(');
    expect(lines).toEqual(
      expect.arrayContaining([
        'counts: new Map(),',
        "let key: string = '';",
        'let value: number = 0;',
        'if (inner === 10) key = r.string(stop);',
        'else if (inner === 16) {',
        'value = r.uint32();',
        'm.counts.set(key, value);',
        'let value: M | undefined = undefined;',
        'm.subs.set(key, value ?? readM(r, r.pos));',
      ]),
    );
  });
});

describe('oneofs', () => {
  const inOne = { oneofIndex: 0 };
  const fields = [
    field('a', 1, fieldTypes.BOOL, inOne),
    field('apart', 2, fieldTypes.BOOL),
    field('sub', 3, '.p.M', inOne),
    field('text', 4, fieldTypes.STRING, inOne),
  ];
  const text = generated({ messageType: [{ name: 'M', field: fields, oneofDecl: [{ name: 'which_one' }] }] });

  it('are one member with a case', () => {
    expect(block(text, 'export interface M {')).toEqual([
      "whichOne: { case: 'a'; value: boolean } | { case: 'sub'; value: M } | { case: 'text'; value: string } | undefined;",
      'apart: boolean;',
    ]);
    expect(block(text, 'export interface MInit {')[0]).toBe(
      "readonly whichOne?: { readonly case: 'a'; readonly value: boolean } | { readonly case: 'sub'; readonly value: MInit } | { readonly case: 'text'; readonly value: string } | undefined;",
    );
  });

  it('write the case that is set, defaults too, in the order of numbers', () => {
    const lines = block(text, 'function writeM(');
    expect(lines.filter((line) => /^(case|switch|w\.|if)/.test(line))).toEqual([
      'switch (m.whichOne?.case) {',
      "case 'text': {",
      'w.string(m.whichOne.value);',
      'w.tag(34);',
      "case 'sub': {",
      'w.nested(26, before);',
      'if (m.apart !== undefined && m.apart) {',
      'w.bool(m.apart);',
      'w.tag(16);',
      'switch (m.whichOne?.case) {',
      "case 'a': {",
      'w.bool(m.whichOne.value);',
      'w.tag(8);',
    ]);
  });

  it('keep the last case on the wire; a message is merged with the same one before', () => {
    expect(block(text, 'function readM(')).toEqual(
      expect.arrayContaining([
        'whichOne: undefined,',
        "m.whichOne = { case: 'a', value: r.bool() };",
        "const before = m.whichOne?.case === 'sub' ? m.whichOne.value : undefined;",
        "m.whichOne = { case: 'sub', value: readM(r, stop, before) };",
      ]),
    );
  });
});

describe('a file', () => {
  it('that is not proto3 is refused', () => {
    const messageType = [{ name: 'M', field: [field('f', 1, fieldTypes.BOOL)] }];
    expect(() => generated({ syntax: 'proto2', messageType })).toThrow('p.proto is not proto3');
    expect(() => runPlugin([file({ syntax: '', messageType })])).toThrow('p.proto is not proto3');
  });
});
