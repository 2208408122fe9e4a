const logicalBits = 18n;

/** One timestamp of both parts (pd-region-rpc-retry.md §1.6.1). */
export function composeTimestamp(physicalMs: number, logical: number): bigint {
  return (BigInt(physicalMs) << logicalBits) + BigInt(logical);
}

/** Milliseconds since 1970. */
export function physicalMsOf(timestamp: bigint): number {
  return Number(timestamp >> logicalBits);
}

/** Whether `topLogical` can be the last of `count` timestamps: none of them below 0 or in the next millisecond. */
export function isTopOfBatch(topLogical: number, count: number): boolean {
  return topLogical >= count - 1 && topLogical < 2 ** Number(logicalBits);
}

/** The first of `count` timestamps: PD answers with the last, the top of the batch (trap 1). */
export function firstOfBatch(physicalMs: number, topLogical: number, count: number): bigint {
  return composeTimestamp(physicalMs, topLogical - count + 1);
}
