import type { DescField } from '@bufbuild/protobuf';
import { ScalarType } from '@bufbuild/protobuf';
import { type Int64Fields, int64FieldName } from './int64-fields.js';
import { reference } from './names.js';
import { type Scalar, scalarOf } from './scalars.js';

/** One element of a field: of a list, of a map's values, or the field itself. */
export type Element =
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'message'; readonly name: string; readonly initName: string; readonly own: boolean };

const enumScalar: Scalar = scalarOf(ScalarType.INT32, undefined);

/** What stands in a field; enums are numbers on the wire and in memory. */
export function elementOf(field: DescField, int64Fields: Int64Fields): Element {
  const { file } = field.parent;
  if (field.message !== undefined) {
    return {
      kind: 'message',
      name: reference(file, field.message),
      initName: reference(file, field.message, 'Init'),
      own: field.message.file.name === file.name,
    };
  }
  if (field.enum !== undefined) {
    const type = reference(file, field.enum);
    return { kind: 'scalar', scalar: { ...enumScalar, type, initType: type } };
  }
  if (field.scalar === undefined) throw new Error(`${int64FieldName(field)} is of a kind that is not known`);
  return { kind: 'scalar', scalar: scalarOf(field.scalar, int64Fields.get(int64FieldName(field))) };
}

/** The key of a map field. */
export function mapKeyOf(field: DescField & { fieldKind: 'map' }, int64Fields: Int64Fields): Scalar {
  return scalarOf(field.mapKey, int64Fields.get(int64FieldName(field)));
}

export function elementType(element: Element): string {
  return element.kind === 'message' ? element.name : element.scalar.type;
}

export function elementInitType(element: Element): string {
  return element.kind === 'message' ? element.initName : element.scalar.initType;
}

/** Whether absence can be told from the default. */
export function hasPresence(field: DescField): boolean {
  return field.fieldKind === 'message' || field.proto.proto3Optional;
}

/** The tag, `number << 3 | wire type`. */
export function tagOf(field: { readonly number: number }, wireType: number): number {
  return ((field.number << 3) | wireType) >>> 0;
}
