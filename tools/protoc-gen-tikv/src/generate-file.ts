import type { DescFile, DescMessage } from '@bufbuild/protobuf';
import { Edition } from '@bufbuild/protobuf/wkt';
import { generateRead } from './generate-read.js';
import { generateEnum, generateInterfaces } from './generate-types.js';
import { generateWrite } from './generate-write.js';
import { checkNames, localName, moduleName } from './names.js';
import type { PluginOptions } from './plugin-options.js';

/** The lines of the module of one proto file. Throws when its names collide, and for anything but proto3. */
export function generateFile(file: DescFile, options: PluginOptions): string[] {
  // Other syntaxes have presence, packing and groups of which nothing here knows.
  if (file.edition !== Edition.EDITION_PROTO3) throw new Error(`${file.name}.proto is not proto3`);
  const messages = file.messages.flatMap(withNested);
  const enums = [...file.enums, ...messages.flatMap((message) => message.nestedEnums)];
  const imported = importedFiles(file, messages);
  checkNames(file, messages, enums, imported);
  const body = [
    ...enums.flatMap(generateEnum),
    ...messages.flatMap((message) => [
      ...generateInterfaces(message, options),
      ...generateWrite(message, options),
      ...generateRead(message, options),
      ...generateCodec(message),
    ]),
  ];
  if (body.length === 0) body.push('export {};');
  return [`// Generated from ${file.name}.proto. Do not edit.`, ...imports(messages, imported, body), '', ...body];
}

function generateCodec(message: DescMessage): string[] {
  const name = localName(message);
  return [
    `export const ${name}: MessageCodec<${name}, ${name}Init> = {`,
    `  typeName: '${message.typeName}',`,
    `  write: write${name},`,
    `  read: read${name},`,
    '};',
    '',
  ];
}

/** Only what the body uses: an import that is not used would load its module for nothing. */
function imports(messages: readonly DescMessage[], imported: readonly DescFile[], body: readonly string[]): string[] {
  const text = body.join('\n');
  const bytes = [/\bBytesInit\b/.test(text) ? 'type BytesInit' : '', /\bnoBytes\b/.test(text) ? 'noBytes' : ''];
  const names = bytes.filter((name) => name !== '').join(', ');
  return [
    ...(names === '' ? [] : [`import { ${names} } from '../../wire/bytes-init.js';`]),
    ...(messages.length === 0
      ? []
      : [
          "import type { MessageCodec } from '../../wire/message-codec.js';",
          "import type { WireReader } from '../../wire/wire-reader.js';",
          "import type { WireWriter } from '../../wire/wire-writer.js';",
        ]),
    ...imported.map((other) => `import * as ${moduleName(other)} from './${other.name}.js';`),
  ];
}

/** The other files whose types the messages have fields of, by name. */
function importedFiles(file: DescFile, messages: readonly DescMessage[]): DescFile[] {
  const others = new Map<string, DescFile>();
  for (const field of messages.flatMap((message) => message.fields)) {
    const other = (field.message ?? field.enum)?.file;
    if (other !== undefined && other.name !== file.name) others.set(other.name, other);
  }
  return [...others.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function withNested(message: DescMessage): DescMessage[] {
  const isMapEntry = message.proto.options?.mapEntry ?? false;
  return isMapEntry ? [] : [message, ...message.nestedMessages.flatMap(withNested)];
}
