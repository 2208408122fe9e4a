import { noBytes } from './bytes-init.js';

const slabBytes = 8192;
let slab = new ArrayBuffer(slabBytes);
let used = 0;

/**
 * An owned copy of a part of `from`. Small copies share a slab of 8 KiB, which stays in memory while one of them does;
 * larger ones have a buffer of their own.
 */
export function copyBytes(from: Uint8Array, start: number, end: number): Uint8Array {
  const length = end - start;
  if (length === 0) return noBytes;
  if (length > slabBytes / 4) {
    const own = new Uint8Array(length);
    own.set(from.subarray(start, end));
    return own;
  }
  if (used + length > slabBytes) {
    slab = new ArrayBuffer(slabBytes);
    used = 0;
  }
  const copy = new Uint8Array(slab, used, length);
  used += length;
  if (length > 32) copy.set(from.subarray(start, end));
  else for (let i = 0; i < length; i += 1) copy[i] = from[start + i] as number;
  return copy;
}
