import type { DescField, DescMessage, Message } from '@bufbuild/protobuf';
import { create, ScalarType } from '@bufbuild/protobuf';
import { isCheckedNumber } from './lean-init.js';

const deepest = 2;
const longText = '\u{10ffff}'.repeat(100);

const largest: Readonly<Record<ScalarType, unknown>> = {
  [ScalarType.BOOL]: true,
  [ScalarType.STRING]: longText,
  [ScalarType.BYTES]: new Uint8Array(5000).fill(0xff),
  [ScalarType.UINT32]: 0xffff_ffff,
  [ScalarType.FIXED32]: 0xffff_ffff,
  [ScalarType.INT32]: -0x8000_0000,
  [ScalarType.SINT32]: -0x8000_0000,
  [ScalarType.SFIXED32]: -0x8000_0000,
  [ScalarType.UINT64]: 2n ** 64n - 1n,
  [ScalarType.FIXED64]: 2n ** 64n - 1n,
  [ScalarType.INT64]: -(2n ** 63n),
  [ScalarType.SINT64]: -(2n ** 63n),
  [ScalarType.SFIXED64]: -(2n ** 63n),
  [ScalarType.DOUBLE]: Number.MAX_VALUE,
  [ScalarType.FLOAT]: 2 ** 127,
};

/** A message with every field set to what takes the most room; `pick` chooses which member of a oneof is set. */
export function maximalMessage(desc: DescMessage, pick: number, depth = 0): Message {
  const init: Record<string, unknown> = {};
  for (const member of desc.members) {
    if (member.kind === 'field') init[member.localName] = maximalField(member, pick, depth);
    else {
      const field = member.fields[pick % member.fields.length] as DescField;
      const value = maximalValue(field, pick, depth);
      if (value !== undefined) init[member.localName] = { case: field.localName, value };
    }
  }
  return create(desc, init as never);
}

function maximalField(field: DescField, pick: number, depth: number): unknown {
  const value = maximalValue(field, pick, depth);
  if (field.fieldKind === 'list') return value === undefined ? [] : [value, value];
  if (field.fieldKind === 'map') return value === undefined ? {} : { [String(largest[field.mapKey])]: value };
  return value;
}

function maximalValue(field: DescField, pick: number, depth: number): unknown {
  if (field.message !== undefined) {
    return depth === deepest ? undefined : maximalMessage(field.message, pick, depth + 1);
  }
  if (field.enum !== undefined) return -0x8000_0000;
  return isCheckedNumber(field) ? BigInt(Number.MAX_SAFE_INTEGER) : largest[field.scalar as ScalarType];
}
