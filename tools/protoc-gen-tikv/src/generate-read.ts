import type { DescField, DescMessage, DescOneof } from '@bufbuild/protobuf';
import { type Element, elementOf, elementType, hasPresence, mapKeyOf, tagOf } from './field-shape.js';
import { indent } from './indent.js';
import { localName } from './names.js';
import type { PluginOptions } from './plugin-options.js';
import type { Scalar } from './scalars.js';

/** The function that reads a message up to `end`, into an existing one where a field occurs twice on the wire. */
export function generateRead(message: DescMessage, options: PluginOptions): string[] {
  const name = localName(message);
  return [
    `function read${name}(r: WireReader, end: number, into?: ${name}): ${name} {`,
    `  const m: ${name} = into ?? {`,
    ...message.members.map((member) => `    ${member.localName}: ${initial(member, options)},`),
    '  };',
    '  while (r.pos < end) {',
    '    const tag = r.tag();',
    ...indent(indent(cases(message, options))),
    '    r.skip(tag, end);',
    '  }',
    '  return m;',
    '}',
    '',
  ];
}

function initial(member: DescField | DescOneof, options: PluginOptions): string {
  if (member.kind === 'oneof') return 'undefined';
  if (member.fieldKind === 'list') return '[]';
  if (member.fieldKind === 'map') return 'new Map()';
  const element = elementOf(member, options.int64Fields);
  return hasPresence(member) || element.kind === 'message' ? 'undefined' : element.scalar.zero;
}

/** By field number, not by tag: such a switch is dense, so that the engine makes a jump table of it. */
function cases(message: DescMessage, options: PluginOptions): string[] {
  if (message.fields.length === 0) return [];
  const all = message.fields.flatMap((field) => [
    `case ${field.number}: {`,
    ...indent(readField(field, elementOf(field, options.int64Fields), options)),
    '}',
  ]);
  return ['switch (tag >>> 3) {', ...indent(all), '}'];
}

function readField(field: DescField, element: Element, options: PluginOptions): string[] {
  const at = `m.${field.localName}`;
  if (field.fieldKind === 'map') return readMap(field, mapKeyOf(field, options.int64Fields), element, at);
  if (field.fieldKind === 'list' && element.kind === 'scalar') return readScalars(field, element.scalar, at);
  const { oneof, localName: name } = field;
  if (element.kind === 'scalar') {
    const value = readScalar(element.scalar, 'end');
    const assignment = oneof === undefined ? `${at} = ${value};` : `${caseOf(oneof, name, value)};`;
    return read(tagOf(field, element.scalar.wireType), [assignment]);
  }
  return read(tagOf(field, 2), ['const stop = r.enter(end);', ...assignMessage(), 'r.leave(stop);']);

  function assignMessage(): string[] {
    if (field.fieldKind === 'list') return [`${at}.push(${readCall(element, 'stop')});`];
    if (oneof === undefined) return [`${at} = ${readCall(element, 'stop', at)};`];
    const before = `const before = m.${oneof.localName}?.case === '${name}' ? m.${oneof.localName}.value : undefined;`;
    return [before, `${caseOf(oneof, name, readCall(element, 'stop', 'before'))};`];
  }
}

function caseOf(oneof: DescOneof, name: string, value: string): string {
  return `m.${oneof.localName} = { case: '${name}', value: ${value} }`;
}

function readScalars(field: DescField, scalar: Scalar, at: string): string[] {
  const one = `${at}.push(${readScalar(scalar, 'end')});`;
  if (scalar.wireType === 2) return read(tagOf(field, 2), [one]);
  // Servers pack numbers; the other form is legal too.
  return [
    `if (tag === ${tagOf(field, scalar.wireType)}) {`,
    ...indent([one, 'continue;']),
    '}',
    ...read(tagOf(field, 2), [
      'const stop = r.length(end);',
      `while (r.pos < stop) ${at}.push(${readScalar(scalar, 'stop')});`,
      'r.endOf(stop);',
    ]),
  ];
}

function readMap(field: DescField, key: Scalar, element: Element, at: string): string[] {
  const isScalar = element.kind === 'scalar';
  const value = isScalar
    ? [`value = ${readScalar(element.scalar, 'stop')};`]
    : ['const last = r.enter(stop);', `value = ${readCall(element, 'last', 'value')};`, 'r.leave(last);'];
  const none = isScalar ? element.scalar.zero : 'undefined';
  const type = isScalar ? element.scalar.type : `${elementType(element)} | undefined`;
  return read(tagOf(field, 2), [
    'const stop = r.length(end);',
    `let key: ${key.type} = ${key.zero};`,
    `let value: ${type} = ${none};`,
    'while (r.pos < stop) {',
    '  const inner = r.tag();',
    `  if (inner === ${tagOf({ number: 1 }, key.wireType)}) key = ${readScalar(key, 'stop')};`,
    `  else if (inner === ${tagOf({ number: 2 }, isScalar ? element.scalar.wireType : 2)}) {`,
    ...indent(indent(value)),
    '  } else r.skip(inner, stop);',
    '}',
    'r.endOf(stop);',
    // An entry without a value has an empty one.
    `${at}.set(key, ${isScalar ? 'value' : `value ?? ${readCall(element, 'r.pos')}`});`,
  ]);
}

function readScalar(scalar: Scalar, end: string): string {
  return `r.${scalar.method}(${scalar.delimited ? end : ''})`;
}

function readCall(element: Element, end: string, into?: string): string {
  if (element.kind === 'scalar') throw new Error('only messages are read by calls');
  const merged = into === undefined ? '' : `, ${into}`;
  return element.own ? `read${element.name}(r, ${end}${merged})` : `${element.name}.read(r, ${end}${merged})`;
}

/** `continue` after the field was read; `break` where its wire type is another one, so that it is skipped. */
function read(tag: number, lines: readonly string[]): string[] {
  return [`if (tag !== ${tag}) break;`, ...lines, 'continue;'];
}
