/** What is stored under a raw key. */
export interface RawValue {
  readonly value: Uint8Array;
  /** Unix seconds; 0 is never. */
  readonly expireAtSeconds: bigint;
  /** What API V2 writes for a delete. */
  readonly isTombstone: boolean;
}
