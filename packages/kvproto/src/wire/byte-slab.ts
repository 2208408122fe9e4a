import { noBytes } from './bytes-init.js';

const slabBytes = 1 << 14;
/** From this length on a field has a buffer of its own, since it would take up too much of a slab. */
const largeBytes = 1 << 12;

let slab: Uint8Array = noBytes;
let buffer: ArrayBufferLike = slab.buffer;
let used = slabBytes;
/** Counts stretches: only the last one may be handed out of. */
let stretches = 0;

/**
 * Gives the bytes fields of one reader memory of their own, out of slabs of 16 KiB that all readers share. A slab stays
 * in memory while one of its fields does; large fields have a buffer of their own.
 *
 * Copying field by field costs more than the fields' bytes do. So the stretch of the message that follows a field is
 * copied along with it, and the next field is most likely there already. Only what fields were given of it counts as
 * used: the rest is written over by the next stretch.
 */
export class ByteSlab {
  readonly #from: Uint8Array;
  #stretch = -1;
  /** The part of the message that was copied, and its place in the slab. */
  #start = 0;
  #stop = 0;
  #at = 0;

  constructor(from: Uint8Array) {
    this.#from = from;
  }

  /** A copy of a part of the message, which is not empty. Parts are asked for in rising order. */
  copy(start: number, stop: number): Uint8Array {
    const length = stop - start;
    if (length >= largeBytes) {
      const own = new Uint8Array(length);
      own.set(this.#from.subarray(start, stop));
      return own;
    }
    let at = this.#at + start - this.#start;
    if (this.#stretch !== stretches || stop > this.#stop || at < used) at = this.#copyStretch(start, length);
    used = at + length;
    return new Uint8Array(buffer, at, length);
  }

  #copyStretch(start: number, length: number): number {
    if (used + length > slabBytes) {
      // Not zeroed, which would double its cost: nothing is handed out before it was written.
      slab = Buffer.allocUnsafeSlow(slabBytes);
      buffer = slab.buffer;
      used = 0;
    }
    stretches += 1;
    this.#stretch = stretches;
    this.#start = start;
    this.#stop = Math.min(this.#from.length, start + Math.min(largeBytes, slabBytes - used));
    this.#at = used;
    slab.set(this.#from.subarray(start, this.#stop), used);
    return used;
  }
}
