import type { DescField, DescMessage, Message } from '@bufbuild/protobuf';
import { ScalarType } from '@bufbuild/protobuf';

/**
 * What a message holds, without either codec's way of holding it: field names to values, 64-bit integers as bigint, bytes
 * as hex, maps as sorted pairs; absent messages, members of a oneof and optional scalars are left out.
 */
export interface PlainMessage {
  readonly [field: string]: unknown;
}

const sixtyFour: ReadonlySet<ScalarType> = new Set([
  ScalarType.INT64,
  ScalarType.UINT64,
  ScalarType.SINT64,
  ScalarType.FIXED64,
  ScalarType.SFIXED64,
]);

/** Whether the fields of a type are 64-bit integers. */
export function isSixtyFourBit(type: ScalarType): boolean {
  return sixtyFour.has(type);
}

/** The content of a message of the general codec or, since both name fields alike, of a decoded one of the lean codec. */
export function plainMessage(desc: DescMessage, message: Message | object): PlainMessage {
  const held = message as Readonly<Record<string, unknown>>;
  const plain: Record<string, unknown> = {};
  for (const field of desc.fields) {
    const value = field.oneof === undefined ? held[field.localName] : chosen(held[field.oneof.localName], field);
    if (value !== undefined) plain[field.localName] = plainField(field, value);
  }
  return plain;
}

function chosen(oneof: unknown, field: DescField): unknown {
  const { case: name, value } = (oneof ?? {}) as { case?: string; value?: unknown };
  return name === field.localName ? value : undefined;
}

function plainField(field: DescField, value: unknown): unknown {
  if (field.fieldKind === 'list') return (value as readonly unknown[]).map((item) => plainValue(field, item));
  if (field.fieldKind !== 'map') return plainValue(field, value);
  const entries = value instanceof Map ? [...value] : Object.entries(value as object);
  return entries.map(([key, item]) => [String(key), plainValue(field, item)]).toSorted(byName);
}

function plainValue({ message, scalar }: DescField, value: unknown): unknown {
  if (message !== undefined) return plainMessage(message, value as Message);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return scalar !== undefined && isSixtyFourBit(scalar) ? BigInt(value as bigint | number) : value;
}

function byName(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}
