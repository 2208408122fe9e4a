import { readFileSync } from 'node:fs';
import type { DescField, DescMessage, Message } from '@bufbuild/protobuf';
import { isSixtyFourBit } from './plain-message.js';

/** By their full names. */
const numberFields: ReadonlySet<string> = new Set(
  readFileSync(new URL('../../int64-fields.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith(' number'))
    .map((line) => line.slice(0, -' number'.length)),
);

/** Whether the lean codec holds a field as a number that may not reach 2^53. */
export function isCheckedNumber(field: DescField): boolean {
  return field.scalar !== undefined && isSixtyFourBit(field.scalar) && numberFields.has(fullName(field));
}

/** A message of the general codec as the lean one is given it. */
export function leanInit(desc: DescMessage, message: Message): never {
  const held = message as unknown as Readonly<Record<string, unknown>>;
  const init: Record<string, unknown> = {};
  for (const member of desc.members) {
    if (member.kind === 'field') init[member.localName] = leanField(member, held[member.localName]);
    else {
      const { case: name, value } = held[member.localName] as { case?: string; value?: unknown };
      const field = member.fields.find(({ localName }) => localName === name);
      if (field !== undefined) init[member.localName] = { case: name, value: leanField(field, value) };
    }
  }
  return init as never;
}

function leanField(field: DescField, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (field.fieldKind === 'list') return (value as readonly unknown[]).map((item) => leanValue(field, item));
  if (field.fieldKind !== 'map') return leanValue(field, value);
  return new Map(Object.entries(value as object).map(([key, item]) => [mapKey(field, key), leanValue(field, item)]));
}

function leanValue(field: DescField, value: unknown): unknown {
  if (field.message !== undefined) return leanInit(field.message, value as Message);
  return isCheckedNumber(field) ? Number(value) : value;
}

function mapKey(field: DescField & { readonly fieldKind: 'map' }, key: string): string | number | bigint {
  if (!isSixtyFourBit(field.mapKey)) return key;
  return numberFields.has(fullName(field)) ? Number(key) : BigInt(key);
}

function fullName(field: DescField): string {
  return `${field.parent.typeName}.${field.name}`;
}
