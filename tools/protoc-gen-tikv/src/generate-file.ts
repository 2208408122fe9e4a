import type { DescEnum, DescFile, DescMessage } from '@bufbuild/protobuf';
import { generateRead } from './generate-read.js';
import { generateEnum, generateInterfaces } from './generate-types.js';
import { generateWrite } from './generate-write.js';
import { localName, moduleName } from './names.js';
import type { PluginOptions } from './plugin.js';

/** The lines of the module of one proto file. */
export function generateFile(file: DescFile, options: PluginOptions): string[] {
  const messages = file.messages.flatMap(withNested);
  const enums = [...file.enums, ...messages.flatMap((message) => message.nestedEnums)];
  const body = [
    ...enums.flatMap(generateEnum),
    ...messages.flatMap((message) => [
      ...generateInterfaces(message, options),
      ...generateWrite(message, options),
      ...generateRead(message, options),
      ...generateCodec(message),
    ]),
  ];
  return [`// Generated from ${file.name}.proto. Do not edit.`, ...imports(messages, enums, file, body), '', ...body];
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
function imports(
  messages: readonly DescMessage[],
  enums: readonly DescEnum[],
  file: DescFile,
  body: readonly string[],
): string[] {
  const text = body.join('\n');
  const used = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(text);
  const lines: string[] = [];
  const bytes = [used('BytesInit') ? 'type BytesInit' : '', used('noBytes') ? 'noBytes' : ''].filter(
    (name) => name !== '',
  );
  if (bytes.length > 0) lines.push(`import { ${bytes.join(', ')} } from '../../wire/bytes-init.js';`);
  if (messages.length > 0) {
    lines.push("import type { MessageCodec } from '../../wire/message-codec.js';");
    lines.push("import type { WireReader } from '../../wire/wire-reader.js';");
    lines.push("import type { WireWriter } from '../../wire/wire-writer.js';");
  }
  const others = new Map(
    messages
      .flatMap((message) => message.fields)
      .flatMap((field) => [field.message?.file, field.enum?.file])
      .filter((other) => other !== undefined && other.name !== file.name)
      .map((other) => [(other as DescFile).name, other as DescFile]),
  );
  for (const [name, other] of [...others].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`import * as ${moduleName(other)} from './${name}.js';`);
  }
  if (messages.length === 0 && enums.length === 0) lines.push('export {};');
  return lines;
}

function withNested(message: DescMessage): DescMessage[] {
  const isMapEntry = message.proto.options?.mapEntry ?? false;
  return isMapEntry ? [] : [message, ...message.nestedMessages.flatMap(withNested)];
}
