import { ScalarType } from '@bufbuild/protobuf';
import type { Int64Shape } from './int64-fields.js';

export interface Scalar {
  readonly type: string;
  readonly initType: string;
  /** Method of reader and writer. */
  readonly method: string;
  readonly wireType: 0 | 1 | 2 | 5;
  readonly zero: string;
  /** Whether the reader's method is told where the message ends. */
  readonly delimited: boolean;
}

const same = (type: string, method: string, wireType: Scalar['wireType'], zero: string): Scalar => ({
  type,
  initType: type,
  method,
  wireType,
  zero,
  delimited: wireType === 2,
});

const fixed: Partial<Record<ScalarType, Scalar>> = {
  [ScalarType.BOOL]: same('boolean', 'bool', 0, 'false'),
  [ScalarType.STRING]: same('string', 'string', 2, "''"),
  [ScalarType.BYTES]: { ...same('Uint8Array', 'bytes', 2, 'noBytes'), initType: 'BytesInit' },
  [ScalarType.UINT32]: same('number', 'uint32', 0, '0'),
  [ScalarType.INT32]: same('number', 'int32', 0, '0'),
  [ScalarType.SINT32]: same('number', 'sint32', 0, '0'),
  [ScalarType.FIXED32]: same('number', 'fixed32', 5, '0'),
  [ScalarType.FLOAT]: same('number', 'float', 5, '0'),
  [ScalarType.DOUBLE]: same('number', 'double', 1, '0'),
};

const wide: Partial<Record<ScalarType, readonly [method: string, wireType: 0 | 1]>> = {
  [ScalarType.UINT64]: ['uint64', 0],
  [ScalarType.INT64]: ['int64', 0],
  [ScalarType.FIXED64]: ['fixed64', 1],
};

/** How a scalar type appears; `shape` says it for 64-bit integers. */
export function scalarOf(type: ScalarType, shape: Int64Shape | undefined): Scalar {
  const narrow = fixed[type];
  if (narrow !== undefined) return narrow;
  const [method, wireType] = wide[type] ?? [];
  if (method === undefined || wireType === undefined || shape === undefined) {
    throw new Error(`the wire has no field of type ${ScalarType[type]} so far: teach scalars.ts`);
  }
  if (shape === 'bigint') return same('bigint', method, wireType, '0n');
  if (wireType === 1) throw new Error('a fixed 64-bit field can only be a bigint');
  return same('number', `${method}Number`, wireType, '0');
}
