const logicalBits = 18n;

/** One timestamp of both parts (pd-region-rpc-retry.md §1.6.1). */
export function composeTimestamp(physicalMs: number, logical: number): bigint {
  return (BigInt(physicalMs) << logicalBits) + BigInt(logical);
}

/** The first of `count` timestamps: PD answers with the last, the top of the batch (trap 1). */
export function firstOfBatch(physicalMs: number, topLogical: number, count: number): bigint {
  return composeTimestamp(physicalMs, topLogical - count + 1);
}
