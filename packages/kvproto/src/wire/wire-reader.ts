import { ByteSlab } from './byte-slab.js';
import { noBytes } from './bytes-init.js';
import { CodecError } from './codec-error.js';
import { joinSigned, joinUnsigned } from './halves.js';

const two32 = 0x1_0000_0000;
/** Messages and groups within each other, the outermost one included. */
const maxDepth = 100;
/** Up to this length a loop over the characters beats a call into the engine's text decoder. */
const shortText = 24;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads the fields of a message. Never reads past the bytes, never loops, and answers malformed input with a
 * `CodecError` that tells where.
 */
export class WireReader {
  /** The next byte to read. */
  pos = 0;
  readonly #bytes: Uint8Array;
  readonly #slab: ByteSlab | undefined;
  readonly #buffer: ArrayBufferLike;
  readonly #offset: number;
  #view: DataView | undefined;
  #depth = 1;
  /** The high half of the varint that was read last. */
  #high = 0;

  /** `copy` gives every bytes field memory of its own, `view` a view of `bytes`. */
  constructor(bytes: Uint8Array, mode: 'copy' | 'view' = 'copy') {
    // Always the same class: element access is slower once it has met Buffers too, and views must not be Buffers.
    this.#bytes =
      bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#slab = mode === 'copy' ? new ByteSlab(this.#bytes) : undefined;
    // Asking the array for these costs as much as making a view.
    this.#buffer = bytes.buffer;
    this.#offset = bytes.byteOffset;
  }

  /** The next field's number and wire type, as `number << 3 | type`. */
  tag(): number {
    const byte = this.#bytes[this.pos] as number;
    if (byte >= 8 && byte < 0x80) {
      this.pos += 1;
      return byte;
    }
    return this.#longTag();
  }

  /** The end of a length-delimited part that starts here and must lie before `end`. */
  length(end: number): number {
    const start = this.pos;
    const length = this.#varint();
    if (this.#high !== 0 || length > end - this.pos) throw new CodecError('a length that runs past the end', start);
    return this.pos + length;
  }

  /** As `length`, for a nested message: counts the depth, which `leave` gives back. */
  enter(end: number): number {
    if (++this.#depth > maxDepth) throw new CodecError(`messages nested deeper than ${maxDepth}`, this.pos);
    return this.length(end);
  }

  /** Ends a nested message, which must have been read exactly to its end. */
  leave(end: number): void {
    if (this.pos !== end) throw new CodecError('a message that ends inside a field', this.pos);
    this.#depth -= 1;
  }

  /** Ends a packed list or a map entry, which must have been read exactly to its end. */
  endOf(end: number): void {
    if (this.pos !== end) throw new CodecError('a list or map entry that ends inside a value', this.pos);
  }

  uint32(): number {
    return this.#varint();
  }

  int32(): number {
    return this.#varint() | 0;
  }

  sint32(): number {
    const value = this.#varint();
    return (value >>> 1) ^ -(value & 1);
  }

  bool(): boolean {
    return this.#varint() !== 0 || this.#high !== 0;
  }

  uint64(): bigint {
    return joinUnsigned(this.#varint(), this.#high);
  }

  int64(): bigint {
    return joinSigned(this.#varint(), this.#high);
  }

  sint64(): bigint {
    const low = this.#varint();
    const high = this.#high;
    const sign = -(low & 1);
    return joinSigned(((low >>> 1) | (high << 31)) ^ sign, (high >>> 1) ^ sign);
  }

  /** An unsigned 64-bit field that is a checked number. */
  uint64Number(): number {
    const start = this.pos;
    const low = this.#varint();
    if (this.#high === 0) return low;
    if (this.#high >= 0x20_0000) throw new CodecError('a number beyond 2^53', start);
    return this.#high * two32 + low;
  }

  int64Number(): number {
    const start = this.pos;
    const low = this.#varint();
    const value = (this.#high | 0) * two32 + low;
    if (!Number.isSafeInteger(value)) throw new CodecError('a number beyond 2^53', start);
    return value;
  }

  double(): number {
    return this.#fixed(8).getFloat64(this.pos - 8, true);
  }

  float(): number {
    return this.#fixed(4).getFloat32(this.pos - 4, true);
  }

  fixed32(): number {
    return this.#fixed(4).getUint32(this.pos - 4, true);
  }

  sfixed32(): number {
    return this.#fixed(4).getInt32(this.pos - 4, true);
  }

  fixed64(): bigint {
    return this.#fixed(8).getBigUint64(this.pos - 8, true);
  }

  sfixed64(): bigint {
    return this.#fixed(8).getBigInt64(this.pos - 8, true);
  }

  bytes(end: number): Uint8Array {
    const stop = this.length(end);
    const start = this.pos;
    this.pos = stop;
    if (stop === start) return noBytes;
    if (this.#slab !== undefined) return this.#slab.copy(start, stop);
    return new Uint8Array(this.#buffer, this.#offset + start, stop - start);
  }

  string(end: number): string {
    const stop = this.length(end);
    const start = this.pos;
    this.pos = stop;
    if (stop - start > shortText) return this.#utf8(start, stop);
    const bytes = this.#bytes;
    let text = '';
    for (let i = start; i < stop; i += 1) {
      const byte = bytes[i] as number;
      if (byte > 0x7f) return this.#utf8(start, stop);
      text += String.fromCharCode(byte);
    }
    return text;
  }

  /** Passes over a field that is not known. */
  skip(tag: number, end: number): void {
    switch (tag & 7) {
      case 0:
        this.#varint();
        return;
      case 1:
        this.#fixed(8);
        return;
      case 2:
        this.pos = this.length(end);
        return;
      case 3:
        this.#skipGroup(tag >>> 3, end);
        return;
      case 5:
        this.#fixed(4);
        return;
      default:
        throw new CodecError(`wire type ${tag & 7} out of place`, this.pos);
    }
  }

  #skipGroup(field: number, end: number): void {
    if (++this.#depth > maxDepth) throw new CodecError(`groups nested deeper than ${maxDepth}`, this.pos);
    for (;;) {
      if (this.pos >= end) throw new CodecError('a group without an end', this.pos);
      const tag = this.tag();
      if ((tag & 7) === 4) {
        if (tag >>> 3 !== field) throw new CodecError('the end of another group', this.pos);
        this.#depth -= 1;
        return;
      }
      this.skip(tag, end);
    }
  }

  #utf8(start: number, stop: number): string {
    try {
      return utf8.decode(this.#bytes.subarray(start, stop));
    } catch {
      throw new CodecError('text that is not UTF-8', start);
    }
  }

  #fixed(length: number): DataView {
    if (this.pos + length > this.#bytes.length) throw new CodecError('the bytes end inside a number', this.pos);
    this.pos += length;
    this.#view ??= new DataView(this.#buffer, this.#offset, this.#bytes.length);
    return this.#view;
  }

  /** A tag of more than a byte, or one that is wrong. It fits 32 bits in at most five bytes. */
  #longTag(): number {
    const start = this.pos;
    const tag = this.#varint();
    if (tag >>> 3 === 0 && this.#high === 0) throw new CodecError('field number 0', start);
    if (this.#high !== 0 || this.pos - start > 5) throw new CodecError('a tag beyond 32 bits', start);
    return tag;
  }

  /** The low half of a varint; the high one is left in `#high`. */
  #varint(): number {
    const byte = this.#bytes[this.pos] as number;
    if (byte < 0x80) {
      this.pos += 1;
      this.#high = 0;
      return byte;
    }
    return this.#longVarint();
  }

  #longVarint(): number {
    const bytes = this.#bytes;
    let at = this.pos;
    let low = 0;
    let high = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (at >= bytes.length) throw new CodecError('the bytes end inside a number', this.pos);
      const byte = bytes[at++] as number;
      const bits = byte & 0x7f;
      if (shift < 28) low |= bits << shift;
      else if (shift === 28) {
        low |= bits << 28;
        high = bits >>> 4;
      } else high |= bits << (shift - 32);
      if (byte < 0x80) {
        this.pos = at;
        this.#high = high >>> 0;
        return low >>> 0;
      }
    }
    throw new CodecError('a number of more than ten bytes', this.pos);
  }
}
