import type { DescField, DescMessage, DescOneof } from '@bufbuild/protobuf';
import { type Element, elementOf, elementType, hasPresence, mapKeyOf, tagOf } from './field-shape.js';
import { localName } from './names.js';
import type { PluginOptions } from './plugin.js';
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
    '    switch (tag) {',
    ...message.fields.flatMap((field) => readField(field, options)),
    '      default:',
    '        r.skip(tag, end);',
    '    }',
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

function readField(field: DescField, options: PluginOptions): string[] {
  const element = elementOf(field, options.int64Fields);
  const at = `m.${field.localName}`;
  if (field.oneof !== undefined) return readCase(field, element, `m.${field.oneof.localName}`);
  if (field.fieldKind === 'map') return readMap(field, mapKeyOf(field, options.int64Fields), element, at);
  if (field.fieldKind === 'list') return readList(field, element, at);
  if (element.kind === 'message') {
    return block(tagOf(field, 2), [
      'const stop = r.enter(end);',
      `${at} = ${readCall(element, 'stop', at)};`,
      'r.leave(stop);',
    ]);
  }
  return block(tagOf(field, element.scalar.wireType), [`${at} = ${readScalar(element.scalar, 'end')};`]);
}

function readCase(field: DescField, element: Element, oneof: string): string[] {
  const name = field.localName;
  if (element.kind === 'scalar') {
    return block(tagOf(field, element.scalar.wireType), [
      `${oneof} = { case: '${name}', value: ${readScalar(element.scalar, 'end')} };`,
    ]);
  }
  return block(tagOf(field, 2), [
    'const stop = r.enter(end);',
    `const before = ${oneof}?.case === '${name}' ? ${oneof}.value : undefined;`,
    `${oneof} = { case: '${name}', value: ${readCall(element, 'stop', 'before')} };`,
    'r.leave(stop);',
  ]);
}

function readList(field: DescField, element: Element, at: string): string[] {
  if (element.kind === 'message') {
    return block(tagOf(field, 2), [
      'const stop = r.enter(end);',
      `${at}.push(${readCall(element, 'stop')});`,
      'r.leave(stop);',
    ]);
  }
  const { scalar } = element;
  const one = block(tagOf(field, scalar.wireType), [`${at}.push(${readScalar(scalar, 'end')});`]);
  if (scalar.wireType === 2) return one;
  // Servers pack numbers; the other form is legal too.
  const packed = block(tagOf(field, 2), [
    'const stop = r.length(end);',
    `while (r.pos < stop) ${at}.push(${readScalar(scalar, 'stop')});`,
    'r.endOf(stop);',
  ]);
  return [...packed, ...one];
}

function readMap(field: DescField, key: Scalar, element: Element, at: string): string[] {
  const value =
    element.kind === 'scalar'
      ? [`else if (inner === ${(2 << 3) | element.scalar.wireType}) value = ${readScalar(element.scalar, 'stop')};`]
      : [
          `else if (inner === ${(2 << 3) | 2}) {`,
          '  const last = r.enter(stop);',
          `  value = ${readCall(element, 'last', 'value')};`,
          '  r.leave(last);',
          '}',
        ];
  const none = element.kind === 'scalar' ? element.scalar.zero : 'undefined';
  const type = elementType(element);
  const missing = element.kind === 'scalar' ? 'value' : `value ?? ${element.name}.read(r, r.pos)`;
  return block(tagOf(field, 2), [
    'const stop = r.enter(end);',
    `let key: ${key.type} = ${key.zero};`,
    `let value: ${type}${element.kind === 'scalar' ? '' : ' | undefined'} = ${none};`,
    'while (r.pos < stop) {',
    '  const inner = r.tag();',
    `  if (inner === ${(1 << 3) | key.wireType}) key = ${readScalar(key, 'stop')};`,
    ...value.map((line) => `  ${line}`),
    '  else r.skip(inner, stop);',
    '}',
    'r.leave(stop);',
    `${at}.set(key, ${missing});`,
  ]);
}

function readScalar(scalar: Scalar, end: string): string {
  return `r.${scalar.method}(${scalar.delimited ? end : ''})`;
}

function readCall(element: Element & { kind: 'message' }, end: string, into?: string): string {
  const merged = into === undefined ? '' : `, ${into}`;
  return element.own ? `read${element.name}(r, ${end}${merged})` : `${element.name}.read(r, ${end}${merged})`;
}

function block(tag: number, lines: readonly string[]): string[] {
  return [`      case ${tag}: {`, ...lines.map((line) => `        ${line}`), '        break;', '      }'];
}
