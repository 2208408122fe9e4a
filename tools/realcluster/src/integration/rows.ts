const text = new TextDecoder();

/** `count` pairs below a prefix, in the order of their keys. */
export function rows(prefix: string, count: number): { key: string; value: string }[] {
  return Array.from({ length: count }, (_, i) => ({ key: keyOf(prefix, i), value: `value ${prefix} ${i}` }));
}

export function keyOf(prefix: string, index: number): string {
  return `${prefix}${String(index).padStart(5, '0')}`;
}

/** Entries as the pairs that they were written from. */
export function asText(entries: readonly { key: Uint8Array; value: Uint8Array }[]): { key: string; value: string }[] {
  return entries.map(({ key, value }) => ({ key: text.decode(key), value: text.decode(value) }));
}
