/** What is read, watched or deleted: one key, all with a prefix, or from `key` up to before `end`. */
export type MetaRange =
  | { readonly key: Uint8Array; readonly end?: Uint8Array | undefined; readonly prefix?: never }
  | { readonly prefix: Uint8Array; readonly key?: never; readonly end?: never };

/**
 * The end of all keys with a prefix, as etcd wants it: a single zero byte is "to the end" (pd-region-rpc-retry.md §1.13).
 */
function prefixRangeEnd(prefix: Uint8Array): Uint8Array {
  let length = prefix.length;
  while (length > 0 && prefix[length - 1] === 0xff) length -= 1;
  if (length === 0) return new Uint8Array(1);
  const end = prefix.slice(0, length);
  end[length - 1] = (prefix[length - 1] as number) + 1;
  return end;
}

const firstKey = new Uint8Array(1);

/** As the wire has it. */
export function wireRange(range: MetaRange): { readonly key: Uint8Array; readonly rangeEnd: Uint8Array | undefined } {
  if (range.prefix === undefined) return { key: range.key, rangeEnd: range.end };
  // etcd knows no empty key: everything begins at the zero byte.
  return { key: range.prefix.length === 0 ? firstKey : range.prefix, rangeEnd: prefixRangeEnd(range.prefix) };
}
