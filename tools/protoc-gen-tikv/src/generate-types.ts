import type { DescEnum, DescField, DescMessage, DescOneof } from '@bufbuild/protobuf';
import { docstring } from './comments.js';
import { elementInitType, elementOf, elementType, hasPresence, mapKeyOf } from './field-shape.js';
import { indent } from './indent.js';
import { localName } from './names.js';
import type { PluginOptions } from './plugin-options.js';

/** `export const X = { A: 0, … } as const; export type X = number;` — values that are not known are kept. */
export function generateEnum(type: DescEnum): string[] {
  const name = localName(type);
  return [
    ...docstring(type, `\`${type.typeName}\``),
    `export const ${name} = {`,
    ...indent(type.values.flatMap((value) => [...docstring(value), `${value.name}: ${value.number},`])),
    '} as const;',
    `export type ${name} = number;`,
    '',
  ];
}

/** The interface that decoding gives, and the one that encoding takes. */
export function generateInterfaces(message: DescMessage, options: PluginOptions): string[] {
  const name = localName(message);
  return [
    ...docstring(message, `\`${message.typeName}\``),
    `export interface ${name} {`,
    ...indent(
      message.members.flatMap((member) => [
        ...docstring(member),
        `${member.localName}: ${decodedType(member, options)};`,
      ]),
    ),
    '}',
    '',
    `/** What {@link ${name}} is encoded from. */`,
    `export interface ${name}Init {`,
    ...message.members.map((member) => `  readonly ${member.localName}?: ${initType(member, options)} | undefined;`),
    ...(options.prefixed.has(message.typeName)
      ? [
          '  /** Fields that were encoded before; they are copied in front of the others. */',
          '  readonly encodedPrefix?: BytesInit | undefined;',
          '  /** All other fields, encoded before as well: those beside it are not looked at. */',
          '  readonly encodedRest?: BytesInit | undefined;',
        ]
      : []),
    '}',
    '',
  ];
}

function decodedType(member: DescField | DescOneof, options: PluginOptions): string {
  if (member.kind === 'oneof') {
    const cases = member.fields.map((field) => `{ case: '${field.localName}'; value: ${single(field)} }`);
    return `${cases.join(' | ')} | undefined`;
  }
  if (member.fieldKind === 'list') return `${single(member)}[]`;
  if (member.fieldKind === 'map') return `Map<${mapKeyOf(member, options.int64Fields).type}, ${single(member)}>`;
  return hasPresence(member) ? `${single(member)} | undefined` : single(member);

  function single(field: DescField): string {
    return elementType(elementOf(field, options.int64Fields));
  }
}

function initType(member: DescField | DescOneof, options: PluginOptions): string {
  if (member.kind === 'oneof') {
    return member.fields
      .map((field) => `{ readonly case: '${field.localName}'; readonly value: ${single(field)} }`)
      .join(' | ');
  }
  if (member.fieldKind === 'list') return `readonly ${single(member)}[]`;
  if (member.fieldKind === 'map') {
    return `ReadonlyMap<${mapKeyOf(member, options.int64Fields).type}, ${single(member)}>`;
  }
  return single(member);

  function single(field: DescField): string {
    return elementInitType(elementOf(field, options.int64Fields));
  }
}
