import type { DescField, DescMessage } from '@bufbuild/protobuf';
import { ScalarType } from '@bufbuild/protobuf';
import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';

/**
 * What protobuf's rules say about bytes, seen from their frame alone: `malformed` bytes must be refused; a field with a
 * `foreign` wire type counts as unknown by those rules, while the general codec reads on as if it had the declared one.
 */
export type ByteVerdict = 'sound' | 'foreign' | 'malformed';

export function verdictOf(desc: DescMessage, bytes: Uint8Array): ByteVerdict {
  const fields = new Map(desc.fields.map((field) => [field.number, field]));
  const reader = new BinaryReader(bytes);
  let foreign = false;
  try {
    while (reader.pos < reader.len) {
      const [number, type] = reader.tag();
      const field = fields.get(number);
      if (type === WireType.EndGroup) return 'malformed';
      if (field === undefined || !mayHave(field, type)) {
        foreign ||= field !== undefined;
        pass(reader, number, type);
      } else if (field.message === undefined && field.fieldKind !== 'map') {
        pass(reader, number, type);
      } else {
        const inner = field.fieldKind === 'map' ? undefined : verdictOf(field.message, reader.bytes());
        if (inner === undefined) return 'foreign'; // Entries of maps are left to the other tests.
        if (inner === 'malformed') return 'malformed';
        foreign ||= inner === 'foreign';
      }
    }
  } catch {
    return 'malformed';
  }
  return foreign ? 'foreign' : 'sound';
}

function pass(reader: BinaryReader, number: number, type: WireType): void {
  // `skip` would take a varint of any length.
  if (type === WireType.Varint) reader.uint64();
  else reader.skip(type, number);
}

function mayHave(field: DescField, type: WireType): boolean {
  if (type === WireType.LengthDelimited && field.fieldKind === 'list') return true;
  return type === wireTypeOf(field);
}

function wireTypeOf(field: DescField): WireType {
  if (field.message !== undefined || field.fieldKind === 'map') return WireType.LengthDelimited;
  switch (field.scalar) {
    case ScalarType.STRING:
    case ScalarType.BYTES:
      return WireType.LengthDelimited;
    case ScalarType.DOUBLE:
    case ScalarType.FIXED64:
    case ScalarType.SFIXED64:
      return WireType.Bit64;
    case ScalarType.FLOAT:
    case ScalarType.FIXED32:
    case ScalarType.SFIXED32:
      return WireType.Bit32;
    default:
      return WireType.Varint;
  }
}
