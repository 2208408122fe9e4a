import type { DescEnum, DescField, DescFile, DescMessage, DescMethod } from '@bufbuild/protobuf';
import { ScalarType } from '@bufbuild/protobuf';
import type { WireFact } from './wire-table.js';

/** Everything that a compiled proto file says about the wire, in the words of the tables. */
export function factsOfFile(file: DescFile): readonly WireFact[] {
  const name = `${file.name}.proto`;
  return [
    `file ${name}`,
    `package ${file.proto.package}`,
    `syntax ${file.proto.syntax === 'proto2' ? 'proto2' : 'proto3'}`,
    ...file.proto.dependency.map((path) => `import ${path}`),
    ...file.enums.flatMap((en) => factsOfEnum(en, file)),
    ...file.messages.flatMap((message) => factsOfMessage(message, file)),
    ...file.services.flatMap((service) => [
      `service ${service.name}`,
      ...service.methods.map((method) => `service ${service.name} | ${methodRow(method)}`),
    ]),
  ].toSorted();
}

function factsOfMessage(message: DescMessage, file: DescFile): WireFact[] {
  const owner = `message ${localName(message.typeName, file)}`;
  return [
    marked(owner, message.deprecated),
    ...message.fields.map((field) => `${owner} | ${fieldRow(field)}`),
    ...message.proto.reservedRange.map(({ start, end }) => `${owner} | reserved ${start}-${end - 1}`),
    ...message.proto.reservedName.map((name) => `${owner} | reserved "${name}"`),
    ...message.nestedEnums.flatMap((en) => factsOfEnum(en, file)),
    ...message.nestedMessages.flatMap((nested) => factsOfMessage(nested, file)),
  ];
}

function factsOfEnum(en: DescEnum, file: DescFile): WireFact[] {
  const owner = `enum ${localName(en.typeName, file)}`;
  return [
    en.proto.options?.allowAlias === true ? `${owner} allow_alias` : owner,
    ...en.values.map((value) => marked(`${owner} | value ${value.number} ${value.name}`, value.deprecated)),
    ...en.proto.reservedRange.map(({ start, end }) => `${owner} | reserved ${start}-${end}`),
    ...en.proto.reservedName.map((name) => `${owner} | reserved "${name}"`),
  ];
}

function fieldRow(field: DescField): string {
  const oneof = field.oneof === undefined ? '' : ` oneof=${field.oneof.name}`;
  const row = `field ${field.number} ${labelOf(field)} ${typeOf(field)} ${field.name}${oneof}`;
  return marked(row, field.deprecated);
}

function labelOf(field: DescField): string {
  if (field.fieldKind === 'map') return 'map';
  if (field.fieldKind === 'list') return 'repeated';
  return field.proto.proto3Optional ? 'optional' : 'singular';
}

function typeOf(field: DescField): string {
  switch (field.fieldKind) {
    case 'map': {
      const value = field.mapKind === 'scalar' ? scalarName(field.scalar) : (field.message ?? field.enum).typeName;
      return `map<${scalarName(field.mapKey)},${value}>`;
    }
    case 'list':
      if (field.listKind === 'scalar') return scalarName(field.scalar);
      return (field.message ?? field.enum).typeName;
    case 'scalar':
      return scalarName(field.scalar);
    case 'enum':
      return field.enum.typeName;
    case 'message':
      return field.message.typeName;
  }
}

function methodRow({ name, input, output, methodKind, deprecated }: DescMethod): string {
  const streamedIn = methodKind === 'client_streaming' || methodKind === 'bidi_streaming' ? 'stream ' : '';
  const streamedOut = methodKind === 'server_streaming' || methodKind === 'bidi_streaming' ? 'stream ' : '';
  return marked(`rpc ${name} ${streamedIn}${input.typeName} ${streamedOut}${output.typeName}`, deprecated);
}

function marked(row: string, deprecated: boolean): string {
  return deprecated ? `${row} deprecated` : row;
}

function scalarName(type: ScalarType): string {
  return ScalarType[type].toLowerCase();
}

function localName(typeName: string, file: DescFile): string {
  return typeName.slice(file.proto.package.length + 1);
}
