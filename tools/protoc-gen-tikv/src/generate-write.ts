import type { DescField, DescMessage } from '@bufbuild/protobuf';
import { type Element, elementOf, hasPresence, mapKeyOf, tagOf } from './field-shape.js';
import { indent } from './indent.js';
import { localName } from './names.js';
import type { PluginOptions } from './plugin-options.js';
import type { Scalar } from './scalars.js';

/** The function that writes a message; fields go in falling order, since the writer works from back to front. */
export function generateWrite(message: DescMessage, options: PluginOptions): string[] {
  const name = localName(message);
  const prefixed = options.prefixed.has(message.typeName);
  const unused = message.fields.length === 0 && !prefixed ? '_' : '';
  return [
    `function write${name}(${unused}w: WireWriter, ${unused}m: ${name}Init): void {`,
    ...(prefixed ? writeEncodedRest : []),
    ...indent(fallingGroups(message).flatMap((fields) => writeGroup(fields, options))),
    ...(prefixed ? ['  if (m.encodedPrefix !== undefined) w.raw(m.encodedPrefix);'] : []),
    '}',
    '',
  ];
}

/** A message of which all was encoded before costs no look at its fields. */
const writeEncodedRest = [
  '  if (m.encodedRest !== undefined) {',
  '    w.raw(m.encodedRest);',
  '    if (m.encodedPrefix !== undefined) w.raw(m.encodedPrefix);',
  '    return;',
  '  }',
];

/** Fields in falling order of their numbers; neighbours of one oneof are together. */
function fallingGroups(message: DescMessage): DescField[][] {
  const groups: DescField[][] = [];
  for (const field of message.fields.toSorted((a, b) => b.number - a.number)) {
    const last = groups.at(-1);
    if (field.oneof !== undefined && last?.[0]?.oneof === field.oneof) last.push(field);
    else groups.push([field]);
  }
  return groups;
}

function writeGroup(fields: readonly DescField[], options: PluginOptions): string[] {
  const oneof = fields[0]?.oneof;
  if (oneof === undefined) return fields.flatMap((field) => writeField(field, options));
  const value = `m.${oneof.localName}.value`;
  const cases = fields.flatMap((field) => [
    `case '${field.localName}': {`,
    ...indent([...writeElement(field, elementOf(field, options.int64Fields), value), 'break;']),
    '}',
  ]);
  return [`switch (m.${oneof.localName}?.case) {`, ...indent(cases), '}'];
}

function writeField(field: DescField, options: PluginOptions): string[] {
  const at = `m.${field.localName}`;
  const element = elementOf(field, options.int64Fields);
  if (field.fieldKind === 'map') return writeMap(field, mapKeyOf(field, options.int64Fields), element, at);
  if (field.fieldKind === 'list') return writeList(field, element, at);
  if (element.kind === 'scalar' && !hasPresence(field)) {
    const { scalar } = element;
    const tag = tagOf(field, scalar.wireType);
    if (scalar.zeroSkipped) return [`if (${at} !== undefined) w.${scalar.method}Field(${tag}, ${at});`];
    return ifThen(`${at} !== undefined && ${notZero(scalar, at)}`, writeElement(field, element, at));
  }
  return ifThen(`${at} !== undefined`, writeElement(field, element, at));
}

/** A value, then the tag in front of it. */
function writeElement(field: { readonly number: number }, element: Element, value: string): string[] {
  if (element.kind === 'scalar') {
    return [`w.${element.scalar.method}(${value});`, `w.tag(${tagOf(field, element.scalar.wireType)});`];
  }
  const call = element.own ? `write${element.name}(w, ${value});` : `${element.name}.write(w, ${value});`;
  return ['const before = w.size;', call, `w.nested(${tagOf(field, 2)}, before);`];
}

function writeList(field: DescField, element: Element, at: string): string[] {
  const item = `${at}[i] as ${element.kind === 'message' ? element.initName : element.scalar.initType}`;
  const loop = `for (let i = ${at}.length - 1; i >= 0; i -= 1)`;
  if (element.kind === 'scalar' && element.scalar.wireType !== 2) {
    return ifThen(`${at} !== undefined && ${at}.length > 0`, [
      'const before = w.size;',
      `${loop} w.${element.scalar.method}(${item});`,
      `w.nested(${tagOf(field, 2)}, before);`,
    ]);
  }
  return ifThen(`${at} !== undefined`, [`${loop} {`, ...indent(writeElement(field, element, item)), '}']);
}

function writeMap(field: DescField, key: Scalar, element: Element, at: string): string[] {
  return ifThen(`${at} !== undefined`, [
    `for (const [key, value] of [...${at}].reverse()) {`,
    '  const entry = w.size;',
    ...indent(writeElement({ number: 2 }, element, 'value')),
    ...indent(writeElement({ number: 1 }, { kind: 'scalar', scalar: key }, 'key')),
    `  w.nested(${tagOf(field, 2)}, entry);`,
    '}',
  ]);
}

function ifThen(condition: string, lines: readonly string[]): string[] {
  return [`if (${condition}) {`, ...indent(lines), '}'];
}

function notZero(scalar: Scalar, at: string): string {
  if (scalar.zero === "''" || scalar.zero === 'noBytes') return `${at}.length > 0`;
  if (scalar.zero === 'false') return at;
  // -0 is not the default, and is kept.
  if (scalar.method === 'double' || scalar.method === 'float') return `!Object.is(${at}, 0)`;
  return `${at} !== ${scalar.zero}`;
}
