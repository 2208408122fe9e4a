const text = new TextDecoder();

/** `count` pairs with keys `k00000`, `k00001`, … in order. */
export function rows(count: number): { key: string; value: string }[] {
  return Array.from({ length: count }, (_, i) => ({ key: keyOf(i), value: `value ${i}` }));
}

export function keyOf(index: number): string {
  return `k${String(index).padStart(5, '0')}`;
}

/** Entries as the pairs they were written from. */
export function asText(entries: readonly { key: Uint8Array; value: Uint8Array }[]): { key: string; value: string }[] {
  return entries.map(({ key, value }) => ({ key: text.decode(key), value: text.decode(value) }));
}
