import { readdirSync } from 'node:fs';
import type { DescFile, DescMessage } from '@bufbuild/protobuf';
import type { MessageCodec } from '../wire/message-codec.js';

type AnyCodec = MessageCodec<never, never>;

/** A proto file as both generators compiled it. */
export interface CompiledFile {
  /** Its name without `.proto`. */
  readonly name: string;
  readonly descriptor: DescFile;
  /** The lean codecs by the full names of their messages. */
  readonly codecs: ReadonlyMap<string, AnyCodec>;
}

/** Loads every file of `proto/`. The list comes from the folder, so that no file can be forgotten. */
export async function loadCompiledFiles(): Promise<readonly CompiledFile[]> {
  const names = readdirSync(new URL('../../proto', import.meta.url))
    .filter((name) => name.endsWith('.proto'))
    .map((name) => name.slice(0, -'.proto'.length))
    .toSorted();
  return await Promise.all(names.map(loadCompiledFile));
}

async function loadCompiledFile(name: string): Promise<CompiledFile> {
  const general = (await import(`../gen/general/${name}_pb.ts`)) as Record<string, unknown>;
  const lean = (await import(`../gen/lean/${name}.ts`)) as Record<string, unknown>;
  const codecs = Object.values(lean).filter(isCodec);
  return {
    name,
    descriptor: general[`file_${name}`] as DescFile,
    codecs: new Map(codecs.map((codec) => [codec.typeName, codec])),
  };
}

function isCodec(value: unknown): value is AnyCodec {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'read' in value;
}

/** The messages of a file with those inside them; entries of maps are no messages of their own. */
export function messagesOf(file: DescFile): readonly DescMessage[] {
  const within = (message: DescMessage): DescMessage[] => [message, ...message.nestedMessages.flatMap(within)];
  return file.messages.flatMap(within);
}
