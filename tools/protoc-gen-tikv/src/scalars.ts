import { ScalarType } from '@bufbuild/protobuf';
import type { Int64Shape } from './int64-fields.js';

export interface Scalar {
  readonly type: string;
  readonly initType: string;
  /** Method of reader and writer. */
  readonly method: string;
  readonly wireType: 0 | 1 | 2 | 5;
  readonly zero: string;
  /** Whether the writer has a method that writes the field with its tag, or nothing for zero. */
  readonly zeroSkipped: boolean;
  /** Whether the reader's method is told where the message ends. */
  readonly delimited: boolean;
}

const narrow: Partial<Record<ScalarType, Scalar>> = {
  [ScalarType.BOOL]: scalar('boolean', 'bool', 0, 'false'),
  [ScalarType.STRING]: scalar('string', 'string', 2, "''"),
  [ScalarType.BYTES]: { ...scalar('Uint8Array', 'bytes', 2, 'noBytes'), initType: 'BytesInit' },
  [ScalarType.UINT32]: scalar('number', 'uint32', 0, '0'),
  [ScalarType.INT32]: scalar('number', 'int32', 0, '0'),
  [ScalarType.SINT32]: scalar('number', 'sint32', 0, '0'),
  [ScalarType.FIXED32]: scalar('number', 'fixed32', 5, '0'),
  [ScalarType.SFIXED32]: scalar('number', 'sfixed32', 5, '0'),
  [ScalarType.FLOAT]: scalar('number', 'float', 5, '0'),
  [ScalarType.DOUBLE]: scalar('number', 'double', 1, '0'),
};

const bigints: Partial<Record<ScalarType, Scalar>> = {
  [ScalarType.UINT64]: { ...scalar('bigint', 'uint64', 0, '0n'), zeroSkipped: true },
  [ScalarType.INT64]: { ...scalar('bigint', 'int64', 0, '0n'), zeroSkipped: true },
  [ScalarType.SINT64]: scalar('bigint', 'sint64', 0, '0n'),
  [ScalarType.FIXED64]: scalar('bigint', 'fixed64', 1, '0n'),
  [ScalarType.SFIXED64]: scalar('bigint', 'sfixed64', 1, '0n'),
};

const checkedNumbers: Partial<Record<ScalarType, Scalar>> = {
  [ScalarType.UINT64]: scalar('number', 'uint64Number', 0, '0'),
  [ScalarType.INT64]: scalar('number', 'int64Number', 0, '0'),
};

/** How a scalar type appears; `shape` says it for 64-bit integers. Throws for a type that cannot be a number. */
export function scalarOf(type: ScalarType, shape: Int64Shape | undefined): Scalar {
  const found = narrow[type] ?? (shape === 'number' ? checkedNumbers : bigints)[type];
  if (found === undefined) throw new Error(`a field of type ${ScalarType[type]} can only be a bigint so far`);
  return found;
}

function scalar(type: string, method: string, wireType: Scalar['wireType'], zero: string): Scalar {
  return { type, initType: type, method, wireType, zero, zeroSkipped: false, delimited: wireType === 2 };
}
