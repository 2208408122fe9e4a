import type { DescField, DescFile, DescMessage } from '@bufbuild/protobuf';
import { ScalarType } from '@bufbuild/protobuf';

export type Int64Shape = 'bigint' | 'number';
export type Int64Fields = ReadonlyMap<string, Int64Shape>;

const wide: ReadonlySet<ScalarType> = new Set([
  ScalarType.INT64,
  ScalarType.UINT64,
  ScalarType.SINT64,
  ScalarType.FIXED64,
  ScalarType.SFIXED64,
]);

/** Reads lines `package.Message.field bigint|number`; `#` starts a comment. Throws for anything else, and for doubles. */
export function parseInt64Fields(text: string): Int64Fields {
  const fields = new Map<string, Int64Shape>();
  for (const [index, line] of text.split('\n').entries()) {
    const bare = line.replace(/#.*$/, '').trim();
    if (bare === '') continue;
    const match = /^(\S+) (bigint|number)$/.exec(bare);
    if (match === null) throw new Error(`line ${index + 1} of the list of 64-bit fields: ${line}`);
    const name = match[1] as string;
    if (fields.has(name)) throw new Error(`${name} stands twice in the list of 64-bit fields`);
    fields.set(name, match[2] as Int64Shape);
  }
  return fields;
}

/** Throws unless the list names every 64-bit field of the files, and nothing else. */
export function checkInt64Fields(listed: Int64Fields, files: readonly DescFile[]): void {
  const found = new Set(files.flatMap((file) => file.messages).flatMap(wideFields));
  const missing = [...found].filter((name) => !listed.has(name));
  const unknown = [...listed.keys()].filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`not in the list of 64-bit fields: ${missing.join(', ')}`);
  if (unknown.length > 0) throw new Error(`in the list of 64-bit fields, but no such field: ${unknown.join(', ')}`);
}

/** Names of the fields that hold 64-bit integers, in map keys or values too. */
function wideFields(message: DescMessage): string[] {
  return [
    ...message.fields.filter(isWide).map(int64FieldName),
    ...message.nestedMessages.filter((nested) => !isMapEntry(nested)).flatMap(wideFields),
  ];
}

export function int64FieldName(field: DescField): string {
  return `${field.parent.typeName}.${field.name}`;
}

function isWide(field: DescField): boolean {
  if (field.fieldKind === 'map') {
    return wide.has(field.mapKey) || (field.mapKind === 'scalar' && wide.has(field.scalar));
  }
  return field.scalar !== undefined && wide.has(field.scalar);
}

function isMapEntry(message: DescMessage): boolean {
  return message.proto.options?.mapEntry ?? false;
}
