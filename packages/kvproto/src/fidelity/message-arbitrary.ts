import type { DescField, DescMessage, DescOneof, Message } from '@bufbuild/protobuf';
import { create, ScalarType } from '@bufbuild/protobuf';
import fc from 'fast-check';
import { isCheckedNumber } from './lean-init.js';

/** Messages within messages that are filled in; deeper ones stay absent. */
const deepest = 3;

const scalars: Readonly<Record<ScalarType, fc.Arbitrary<unknown>>> = {
  [ScalarType.BOOL]: fc.boolean(),
  [ScalarType.STRING]: fc.string({ unit: 'grapheme', maxLength: 40 }),
  [ScalarType.BYTES]: fc.uint8Array({ maxLength: 40 }),
  [ScalarType.UINT32]: fc.nat({ max: 0xffff_ffff }),
  [ScalarType.FIXED32]: fc.nat({ max: 0xffff_ffff }),
  [ScalarType.INT32]: fc.integer(),
  [ScalarType.SINT32]: fc.integer(),
  [ScalarType.SFIXED32]: fc.integer(),
  [ScalarType.UINT64]: fc.bigInt(0n, 2n ** 64n - 1n),
  [ScalarType.FIXED64]: fc.bigInt(0n, 2n ** 64n - 1n),
  [ScalarType.INT64]: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
  [ScalarType.SINT64]: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
  [ScalarType.SFIXED64]: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
  [ScalarType.DOUBLE]: fc.double(),
  [ScalarType.FLOAT]: fc.float(),
};

/** Messages of any content that both codecs can hold: checked numbers stay below 2^53. */
export function messageArbitrary(desc: DescMessage): fc.Arbitrary<Message> {
  return initArbitrary(desc, 0).map((init) => create(desc, init as never));
}

const known = new Map<string, fc.Arbitrary<object>>();

function initArbitrary(desc: DescMessage, depth: number): fc.Arbitrary<object> {
  const name = `${desc.typeName} ${depth}`;
  const found = known.get(name);
  if (found !== undefined) return found;
  const members = Object.fromEntries(desc.members.map((member) => [member.localName, memberArbitrary(member, depth)]));
  const made = fc.record(members, { requiredKeys: [] });
  known.set(name, made);
  return made;
}

function memberArbitrary(member: DescField | DescOneof, depth: number): fc.Arbitrary<unknown> {
  if (member.kind === 'field') return fieldArbitrary(member, depth);
  const cases = member.fields.map((field) =>
    fc.record({ case: fc.constant(field.localName), value: valueOf(field, depth) }),
  );
  return fc.oneof(...cases).map((chosen) => (chosen.value === undefined ? { case: undefined } : chosen));
}

function fieldArbitrary(field: DescField, depth: number): fc.Arbitrary<unknown> {
  if (field.fieldKind === 'list') return listOf(field, depth);
  if (field.fieldKind === 'map') {
    const keys = scalars[field.mapKey].map(String);
    return listOf(field, depth).chain((values) =>
      fc
        .uniqueArray(keys, { minLength: values.length, maxLength: values.length })
        .map((names) => Object.fromEntries(names.map((name, index) => [name, values[index]]))),
    );
  }
  return valueOf(field, depth);
}

function listOf(field: DescField, depth: number): fc.Arbitrary<unknown[]> {
  if (field.message !== undefined && depth === deepest) return fc.constant([]);
  return fc.array(valueOf(field, depth), { maxLength: 3 });
}

function valueOf(field: DescField, depth: number): fc.Arbitrary<unknown> {
  if (field.message !== undefined) {
    return depth === deepest ? fc.constant(undefined) : initArbitrary(field.message, depth + 1);
  }
  // Values that no name is known for must survive too: a newer server sends them.
  if (field.enum !== undefined)
    return fc.oneof(fc.constantFrom(...field.enum.values.map(({ number }) => number)), fc.integer());
  if (isCheckedNumber(field)) {
    const signed = field.scalar === ScalarType.INT64;
    return fc.maxSafeInteger().map((value) => BigInt(signed ? value : Math.abs(value)));
  }
  return scalars[field.scalar as ScalarType];
}
