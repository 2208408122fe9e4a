import type { Binary } from '../../binary.js';

/** Keys as etcd has them: without an end one key, with the end `\0` all keys from it on, else `[key, end)`. */
export interface MetaRange {
  readonly key: Binary;
  readonly end: Binary;
}

export function oneKey(key: Binary): MetaRange {
  return { key, end: '' };
}

/** All keys that begin so. */
export function prefixRange(prefix: Binary): MetaRange {
  for (let at = prefix.length - 1; at >= 0; at -= 1) {
    const code = prefix.charCodeAt(at);
    if (code < 0xff) return { key: prefix, end: prefix.slice(0, at) + String.fromCharCode(code + 1) };
  }
  return { key: prefix === '' ? '\0' : prefix, end: '\0' };
}

export function holdsKey({ key, end }: MetaRange, candidate: Binary): boolean {
  if (end === '') return candidate === key;
  return candidate >= key && (end === '\0' || candidate < end);
}
