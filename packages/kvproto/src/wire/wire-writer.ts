import type { BytesInit } from './bytes-init.js';
import { CodecError } from './codec-error.js';

const two32 = 0x1_0000_0000;

/**
 * Writes a message from its last byte to its first into one growing buffer. So the length of a nested message is known
 * when its prefix is written: no size pass and no intermediate arrays. A message's bytes are there until the next `begin`.
 */
export class WireWriter {
  #buffer: Buffer;
  /** Index of the first byte that is written. */
  #at: number;
  #owner: string | undefined;
  readonly #floatView: DataView = new DataView(new ArrayBuffer(8));

  constructor(initialBytes = 4096) {
    this.#buffer = Buffer.allocUnsafeSlow(initialBytes);
    this.#at = initialBytes;
  }

  /** Starts a message. The buffer is shared, so a second message cannot start inside the first one. */
  begin(owner: string): void {
    if (this.#owner !== undefined) {
      throw new CodecError(`cannot encode ${owner} while ${this.#owner} is being encoded into the same buffer`, -1);
    }
    this.#owner = owner;
    this.#at = this.#buffer.length;
  }

  end(): void {
    this.#owner = undefined;
    // One huge message must not hold its memory for ever.
    if (this.#buffer.length > 4 << 20) {
      this.#buffer = Buffer.allocUnsafeSlow(1 << 20);
      this.#at = this.#buffer.length;
    }
  }

  /** Bytes written so far. */
  get size(): number {
    return this.#buffer.length - this.#at;
  }

  /** What was written, as a view that the next message overwrites. */
  view(): Uint8Array {
    return this.#buffer.subarray(this.#at);
  }

  /** What was written, in an array of its own. */
  copy(): Uint8Array {
    const bytes = new Uint8Array(this.size);
    bytes.set(this.view());
    return bytes;
  }

  /** Closes a nested message that began when `size` was `sizeBefore`: writes its length and tag in front of it. */
  nested(tag: number, sizeBefore: number): void {
    this.uint32(this.size - sizeBefore);
    this.uint32(tag);
  }

  /** A tag, or any unsigned 32-bit number. */
  uint32(value: number): void {
    if (value >= 0 && value < 0x80 && this.#at > 0) {
      this.#buffer[--this.#at] = value;
      return;
    }
    if (value < 0 || value >= two32 || !Number.isInteger(value)) throw unfit('uint32', value);
    this.#varint(value >>> 0, 0);
  }

  int32(value: number): void {
    if (value < -0x8000_0000 || value > 0x7fff_ffff || !Number.isInteger(value)) throw unfit('int32', value);
    this.#varint(value >>> 0, value < 0 ? 0xffff_ffff : 0);
  }

  sint32(value: number): void {
    if (value < -0x8000_0000 || value > 0x7fff_ffff || !Number.isInteger(value)) throw unfit('sint32', value);
    this.#varint(((value << 1) ^ (value >> 31)) >>> 0, 0);
  }

  /** An unsigned 64-bit field that is a checked number. */
  uint64Number(value: number): void {
    if (value < 0 || !Number.isSafeInteger(value)) throw unfit('uint64', value);
    this.#varint(value >>> 0, (value / two32) >>> 0);
  }

  int64Number(value: number): void {
    if (!Number.isSafeInteger(value)) throw unfit('int64', value);
    this.#varint(value >>> 0, Math.floor(value / two32) >>> 0);
  }

  uint64(value: bigint): void {
    if (value < 0n || value > 0xffff_ffff_ffff_ffffn) throw unfit('uint64', value);
    this.#bigVarint(value);
  }

  int64(value: bigint): void {
    if (BigInt.asIntN(64, value) !== value) throw unfit('int64', value);
    this.#bigVarint(BigInt.asUintN(64, value));
  }

  bool(value: boolean): void {
    this.uint32(value ? 1 : 0);
  }

  double(value: number): void {
    this.#floatView.setFloat64(0, value, true);
    this.#fixed(8);
  }

  float(value: number): void {
    this.#floatView.setFloat32(0, value, true);
    this.#fixed(4);
  }

  fixed32(value: number): void {
    if (value < 0 || value >= two32 || !Number.isInteger(value)) throw unfit('fixed32', value);
    this.#floatView.setUint32(0, value, true);
    this.#fixed(4);
  }

  fixed64(value: bigint): void {
    if (value < 0n || value > 0xffff_ffff_ffff_ffffn) throw unfit('fixed64', value);
    this.#floatView.setBigUint64(0, value, true);
    this.#fixed(8);
  }

  string(value: string): void {
    const length = Buffer.byteLength(value);
    this.#reserve(length);
    this.#at -= length;
    this.#buffer.write(value, this.#at, length, 'utf8');
    this.uint32(length);
  }

  bytes(value: BytesInit): void {
    this.raw(value);
    this.uint32(value.length);
  }

  /** Bytes as they are, without a length: a part that was encoded before. */
  raw(value: BytesInit): void {
    const { length } = value;
    this.#reserve(length);
    this.#at -= length;
    if (typeof value !== 'string') this.#buffer.set(value, this.#at);
    else if (length > 16) this.#buffer.write(value, this.#at, length, 'latin1');
    else for (let i = 0; i < length; i += 1) this.#buffer[this.#at + i] = value.charCodeAt(i);
  }

  #bigVarint(value: bigint): void {
    if (value <= 0x1f_ffff_ffff_ffffn) {
      const small = Number(value);
      this.#varint(small >>> 0, (small / two32) >>> 0);
    } else {
      this.#varint(Number(value & 0xffff_ffffn), Number(value >> 32n));
    }
  }

  /** Two halves of an unsigned 64-bit number, seven bits a byte. */
  #varint(low: number, high: number): void {
    const length = varintLength(low, high);
    this.#reserve(length);
    const start = this.#at - length;
    let lo = low;
    let hi = high;
    for (let i = start; i < this.#at - 1; i += 1) {
      this.#buffer[i] = (lo & 0x7f) | 0x80;
      lo = ((lo >>> 7) | (hi << 25)) >>> 0;
      hi >>>= 7;
    }
    this.#buffer[this.#at - 1] = lo;
    this.#at = start;
  }

  #fixed(length: number): void {
    this.#reserve(length);
    this.#at -= length;
    for (let i = 0; i < length; i += 1) this.#buffer[this.#at + i] = this.#floatView.getUint8(i);
  }

  #reserve(bytes: number): void {
    if (this.#at >= bytes) return;
    const { size } = this;
    const grown = Buffer.allocUnsafeSlow(Math.max(this.#buffer.length * 2, size + bytes));
    grown.set(this.#buffer.subarray(this.#at), grown.length - size);
    this.#buffer = grown;
    this.#at = grown.length - size;
  }
}

function varintLength(low: number, high: number): number {
  if (high === 0) return low < 0x80 ? 1 : low < 0x4000 ? 2 : low < 0x20_0000 ? 3 : low < 0x1000_0000 ? 4 : 5;
  return high < 8 ? 5 : high < 0x400 ? 6 : high < 0x2_0000 ? 7 : high < 0x100_0000 ? 8 : high < 0x8000_0000 ? 9 : 10;
}

function unfit(type: string, value: number | bigint): CodecError {
  return new CodecError(`${String(value)} does not fit ${type}`, -1);
}
