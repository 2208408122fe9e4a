import type { DescField, DescMessage } from '@bufbuild/protobuf';
import { type Element, elementOf, hasPresence, mapKeyOf, tagOf } from './field-shape.js';
import { localName } from './names.js';
import type { PluginOptions } from './plugin.js';
import type { Scalar } from './scalars.js';

/** The function that writes a message; fields go in falling order, since the writer works from back to front. */
export function generateWrite(message: DescMessage, options: PluginOptions): string[] {
  const name = localName(message);
  const fields = message.fields.toSorted((a, b) => b.number - a.number);
  const prefixed = options.prefixed.has(message.typeName);
  const unused = fields.length === 0 && !prefixed ? '_' : '';
  return [
    `function write${name}(${unused}w: WireWriter, ${unused}m: ${name}Init): void {`,
    ...fields.flatMap((field) => writeField(field, options)),
    ...(prefixed ? ['  if (m.encodedPrefix !== undefined) w.raw(m.encodedPrefix);'] : []),
    '}',
    '',
  ];
}

function writeField(field: DescField, options: PluginOptions): string[] {
  const at = `m.${field.localName}`;
  const element = elementOf(field, options.int64Fields);
  if (field.oneof !== undefined) {
    const oneof = `m.${field.oneof.localName}`;
    return [
      `  if (${oneof}?.case === '${field.localName}') {`,
      ...writeElement(field, element, `${oneof}.value`),
      '  }',
    ];
  }
  if (field.fieldKind === 'list') {
    return [`  if (${at} !== undefined && ${at}.length > 0) {`, ...writeList(field, element, at), '  }'];
  }
  if (field.fieldKind === 'map') return writeMap(field, mapKeyOf(field, options.int64Fields), element, at);
  const present = hasPresence(field) || element.kind === 'message' ? '' : ` && ${notZero(element.scalar, at)}`;
  return [`  if (${at} !== undefined${present}) {`, ...writeElement(field, element, at), '  }'];
}

function writeElement(field: DescField, element: Element, value: string): string[] {
  if (element.kind === 'scalar') {
    return [`    w.${element.scalar.method}(${value});`, `    w.uint32(${tagOf(field, element.scalar.wireType)});`];
  }
  return [
    '    const before = w.size;',
    `    ${writeCall(element, value)};`,
    `    w.nested(${tagOf(field, 2)}, before);`,
  ];
}

function writeCall(element: Element & { kind: 'message' }, value: string): string {
  return element.own ? `write${element.name}(w, ${value})` : `${element.name}.write(w, ${value})`;
}

function writeList(field: DescField, element: Element, at: string): string[] {
  const packed = element.kind === 'scalar' && element.scalar.wireType !== 2;
  const type = element.kind === 'message' ? element.initName : element.scalar.initType;
  const item = `${at}[i] as ${type}`;
  const loop = `    for (let i = ${at}.length - 1; i >= 0; i -= 1) {`;
  if (packed) {
    return [
      '    const before = w.size;',
      loop.replace(' {', ` w.${element.scalar.method}(${item});`),
      `    w.nested(${tagOf(field, 2)}, before);`,
    ];
  }
  return [loop, ...writeElement(field, element, item).map((line) => `  ${line}`), '    }'];
}

function writeMap(field: DescField, key: Scalar, element: Element, at: string): string[] {
  const value =
    element.kind === 'scalar'
      ? [`      w.${element.scalar.method}(value);`, `      w.uint32(${(2 << 3) | element.scalar.wireType});`]
      : [
          '      const inner = w.size;',
          `      ${writeCall(element, 'value')};`,
          `      w.nested(${(2 << 3) | 2}, inner);`,
        ];
  return [
    `  if (${at} !== undefined) {`,
    `    for (const [key, value] of ${at}) {`,
    '      const before = w.size;',
    ...value,
    `      w.${key.method}(key);`,
    `      w.uint32(${(1 << 3) | key.wireType});`,
    `      w.nested(${tagOf(field, 2)}, before);`,
    '    }',
    '  }',
  ];
}

function notZero(scalar: Scalar, at: string): string {
  if (scalar.method === 'bytes' || scalar.method === 'string') return `${at}.length > 0`;
  if (scalar.method === 'bool') return at;
  if (scalar.method === 'double' || scalar.method === 'float') return `!Object.is(${at}, 0)`;
  return `${at} !== ${scalar.zero}`;
}
