export interface BatchLimits {
  readonly maxItems: number;
  readonly maxBytes: number;
}

/** Cuts a list into batches that hold at most so many items and bytes; an item larger than that stands alone. */
export function cutBatches<Item>(
  items: readonly Item[],
  bytesOf: (item: Item) => number,
  limits: BatchLimits,
): Item[][] {
  const batches: Item[][] = [];
  let batch: Item[] = [];
  let bytes = 0;
  for (const item of items) {
    const size = bytesOf(item);
    if (batch.length > 0 && (batch.length >= limits.maxItems || bytes + size > limits.maxBytes)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(item);
    bytes += size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
