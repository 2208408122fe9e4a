import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, type MessageInitShape } from '@bufbuild/protobuf';
import {
  type CodeGeneratorRequest,
  CodeGeneratorRequestSchema,
  type DescriptorProtoSchema,
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  type FieldDescriptorProtoSchema,
  type FileDescriptorProtoSchema,
} from '@bufbuild/protobuf/wkt';
import { protocGenTikv } from '../plugin.js';

type FileInit = Exclude<MessageInitShape<typeof FileDescriptorProtoSchema>, { $typeName: string }>;
type MessageInit = Exclude<MessageInitShape<typeof DescriptorProtoSchema>, { $typeName: string }>;
type FieldInit = Exclude<MessageInitShape<typeof FieldDescriptorProtoSchema>, { $typeName: string }>;

export const fieldTypes: typeof FieldDescriptorProto_Type = FieldDescriptorProto_Type;

/** A singular field; a type given as `.p.Name` is a message. */
export function field(
  name: string,
  number: number,
  type: FieldDescriptorProto_Type | `.${string}`,
  more: FieldInit = {},
): FieldInit {
  const label = FieldDescriptorProto_Label.OPTIONAL;
  return typeof type === 'string'
    ? { name, jsonName: name, number, label, type: fieldTypes.MESSAGE, typeName: type, ...more }
    : { name, jsonName: name, number, label, type, ...more };
}

export function repeated(name: string, number: number, type: FieldDescriptorProto_Type | `.${string}`): FieldInit {
  return field(name, number, type, { label: FieldDescriptorProto_Label.REPEATED });
}

/** A map field and the message of its entries, which belongs into `message` beside it. */
export function map(
  parent: `.${string}`,
  name: string,
  number: number,
  key: FieldDescriptorProto_Type,
  value: FieldDescriptorProto_Type | `.${string}`,
): { field: FieldInit; entry: MessageInit } {
  const entryName = `${name.charAt(0).toUpperCase()}${name.slice(1)}Entry`;
  return {
    field: repeated(name, number, `${parent}.${entryName}`),
    entry: { name: entryName, field: [field('key', 1, key), field('value', 2, value)], options: { mapEntry: true } },
  };
}

/** `p.proto` of package `p` in proto3 syntax. */
export function file(parts: FileInit): FileInit {
  return { name: 'p.proto', package: 'p', syntax: 'proto3', ...parts };
}

export interface RunOptions {
  /** The text of the list of 64-bit fields. Default: an empty one; undefined: the option is not given. */
  readonly int64Fields?: string | undefined;
  /** More options, as `prefixed=p.M`. */
  readonly options?: readonly string[];
}

export function requestOf(files: readonly FileInit[], parameter: string): CodeGeneratorRequest {
  return create(CodeGeneratorRequestSchema, {
    fileToGenerate: files.map(({ name }) => name ?? ''),
    parameter,
    protoFile: [...files],
  });
}

/** What the plugin generates, by file name. Throws what the plugin throws. */
export function runPlugin(files: readonly FileInit[], run: RunOptions = {}): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'protoc-gen-tikv-'));
  try {
    const list = join(folder, 'int64-fields.txt');
    const int64Fields = 'int64Fields' in run ? run.int64Fields : '';
    if (int64Fields !== undefined) writeFileSync(list, int64Fields);
    const options = [
      'target=ts',
      ...(int64Fields === undefined ? [] : [`int64_fields=${list}`]),
      ...(run.options ?? []),
    ];
    const answer = protocGenTikv.run(requestOf(files, options.join(',')));
    return new Map(answer.file.map(({ name, content }) => [name, content]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the plugin generates from one file. */
export function generated(parts: FileInit, run: RunOptions = {}): string {
  return runPlugin([file(parts)], run).get('p.ts') ?? '';
}

/** The lines between the one that begins so and the one that ends its block, without indentation. */
export function block(text: string, begins: string): string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(begins));
  if (start < 0) throw new Error(`nothing begins with ${begins} in\n${text}`);
  const end = lines.findIndex((line, at) => at > start && line.startsWith('}'));
  return lines.slice(start + 1, end).map((line) => line.trim());
}
