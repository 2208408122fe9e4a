import { emptyKey, joinKeys, type PhysicalKey } from './physical-key.js';

const zeroByte = '\0' as PhysicalKey;

/** The least key that is greater than `key`: its bytes and a 0x00. */
export function successor(key: PhysicalKey): PhysicalKey {
  return joinKeys(key, zeroByte);
}

/**
 * The end of the range of all keys that start with `prefix`. Empty, which as an end means "no end", when there is no
 * greater key without the prefix: for the empty prefix and for one of 0xFF bytes only.
 */
export function prefixEnd(prefix: PhysicalKey): PhysicalKey {
  let length = prefix.length;
  while (length > 0 && prefix.charCodeAt(length - 1) === 0xff) length--;
  if (length === 0) return emptyKey;
  const bytes = Buffer.allocUnsafe(length);
  bytes.write(prefix, 0, length, 'latin1');
  bytes[length - 1] = prefix.charCodeAt(length - 1) + 1;
  return bytes.toString('latin1') as PhysicalKey;
}
