import { decodeMemcomparable, encodeMemcomparable, keyBytes, type PhysicalKey, physicalKey } from '@tikv/core';

/**
 * How PD and region errors write region bounds: as they are for raw data in API V1, memcomparable for everything else
 * (raw-keyspace-resource-metrics.md §2.3).
 */
export type BoundsForm = 'plain' | 'memcomparable';

export interface RegionBounds {
  readonly form: BoundsForm;
  /** A key as PD is asked for it. */
  encode(key: PhysicalKey): Uint8Array;
  /** A bound as a key; an empty one stays empty. Throws CODEC when it is not of this form. */
  decode(bound: Uint8Array): PhysicalKey;
}

const none = '' as PhysicalKey;

const plain: RegionBounds = { form: 'plain', encode: keyBytes, decode: physicalKey };

const memcomparable: RegionBounds = {
  form: 'memcomparable',
  encode: encodeMemcomparable,
  decode: (bound) => (bound.length === 0 ? none : decodeMemcomparable(bound)),
};

export function regionBounds(form: BoundsForm): RegionBounds {
  return form === 'plain' ? plain : memcomparable;
}
