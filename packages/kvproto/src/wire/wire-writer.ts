import type { BytesInit } from './bytes-init.js';
import { CodecError } from './codec-error.js';
import { highHalf, lowHalf, splitSigned, splitUnsigned } from './halves.js';

const two32 = 0x1_0000_0000;
const chunkBytes = 1 << 16;
const largeBytes = 1 << 20;
/** Up to this length a loop over the characters beats a call into the engine's text encoders. */
const shortText = 32;

/**
 * Writes messages from their last byte to their first into one growing buffer. So the length of a nested message is
 * known when its prefix is written: no size pass and no intermediate arrays. Whatever is written goes in front of what
 * was written before: a field's value first, then its tag.
 *
 * One message at a time: `begin`, the fields, then `copy` or `take`, then `end` in any case.
 */
export class WireWriter {
  #buffer: Buffer = Buffer.allocUnsafeSlow(chunkBytes);
  /** Index of the first byte that is written. */
  #at: number = chunkBytes;
  /** Where the message ends; what lies behind was taken. */
  #stop: number = chunkBytes;
  #owner: string | undefined;

  /** Starts a message. Throws `CodecError` inside another one: both would end up in the same bytes. */
  begin(owner: string): void {
    if (this.#owner !== undefined) {
      throw new CodecError(`cannot encode ${owner} while ${this.#owner} is being encoded into the same buffer`, -1);
    }
    this.#owner = owner;
    this.#at = this.#stop;
  }

  /** Ends the message, whether it was completed or not. */
  end(): void {
    this.#owner = undefined;
    // One huge message must not hold its memory for ever.
    if (this.#buffer.length > largeBytes) this.#replace(Buffer.allocUnsafeSlow(chunkBytes));
  }

  /** Bytes written so far. */
  get size(): number {
    return this.#stop - this.#at;
  }

  /** Drops what was written since `size` was `before`: a part that turned out not to be writable. */
  rewind(before: number): void {
    this.#at = this.#stop - before;
  }

  /** The message in an array of its own. */
  copy(): Uint8Array {
    const bytes = new Uint8Array(this.#stop - this.#at);
    bytes.set(this.#buffer.subarray(this.#at, this.#stop));
    return bytes;
  }

  /**
   * The message without copying it: the writer goes on in front of it and never touches it again. Its memory is shared
   * with the messages taken around it (64 KiB at a time), so it is meant for bytes that are sent and forgotten.
   */
  take(): Uint8Array {
    const bytes = new Uint8Array(this.#buffer.buffer, this.#at, this.#stop - this.#at);
    this.#stop = this.#at;
    return bytes;
  }

  /** Closes a nested message that began when `size` was `before`: writes its length and tag in front of it. */
  nested(tag: number, before: number): void {
    this.#varint(this.#stop - this.#at - before);
    this.tag(tag);
  }

  /** `number << 3 | wire type`, in front of the value that was just written. */
  tag(tag: number): void {
    if (tag < 0x80 && this.#at > 0) this.#buffer[--this.#at] = tag;
    else this.#varint(tag);
  }

  uint32(value: number): void {
    if ((value & 0x7f) === value && this.#at > 0) {
      this.#buffer[--this.#at] = value;
      return;
    }
    if (value >>> 0 !== value) throw this.#unfit('uint32', value);
    this.#varint(value);
  }

  int32(value: number): void {
    if ((value | 0) !== value) throw this.#unfit('int32', value);
    if (value >= 0) this.#varint(value);
    else this.#varint64(value >>> 0, 0xffff_ffff);
  }

  sint32(value: number): void {
    if ((value | 0) !== value) throw this.#unfit('sint32', value);
    this.#varint(((value << 1) ^ (value >> 31)) >>> 0);
  }

  bool(value: boolean): void {
    this.#varint(value ? 1 : 0);
  }

  /** An unsigned 64-bit field that is a checked number. */
  uint64Number(value: number): void {
    if (value >>> 0 === value) {
      this.#varint(value);
      return;
    }
    if (value < 0 || !Number.isSafeInteger(value)) throw this.#unfit('uint64', value);
    this.#varint64(value >>> 0, (value / two32) >>> 0);
  }

  int64Number(value: number): void {
    if (!Number.isSafeInteger(value)) throw this.#unfit('int64', value);
    this.#varint64(value >>> 0, Math.floor(value / two32) >>> 0);
  }

  uint64(value: bigint): void {
    if (!splitUnsigned(value)) throw this.#unfit('uint64', value);
    this.#varint64(lowHalf(), highHalf());
  }

  int64(value: bigint): void {
    if (!splitSigned(value)) throw this.#unfit('int64', value);
    this.#varint64(lowHalf(), highHalf());
  }

  /** A field with its tag, or nothing for 0: finding that out from the halves is cheaper than comparing bigints. */
  uint64Field(tag: number, value: bigint): void {
    if (!splitUnsigned(value)) throw this.#unfit('uint64', value);
    this.#field64(tag);
  }

  /** As `uint64Field`. */
  int64Field(tag: number, value: bigint): void {
    if (!splitSigned(value)) throw this.#unfit('int64', value);
    this.#field64(tag);
  }

  sint64(value: bigint): void {
    if (!splitSigned(value)) throw this.#unfit('sint64', value);
    const low = lowHalf();
    const high = highHalf();
    const sign = high >> 31;
    this.#varint64(((low << 1) ^ sign) >>> 0, (((high << 1) | (low >>> 31)) ^ sign) >>> 0);
  }

  double(value: number): void {
    const at = this.#room(8);
    this.#buffer.writeDoubleLE(value, at);
  }

  float(value: number): void {
    const at = this.#room(4);
    this.#buffer.writeFloatLE(value, at);
  }

  fixed32(value: number): void {
    if (value >>> 0 !== value) throw this.#unfit('fixed32', value);
    const at = this.#room(4);
    this.#buffer.writeUInt32LE(value, at);
  }

  sfixed32(value: number): void {
    if ((value | 0) !== value) throw this.#unfit('sfixed32', value);
    const at = this.#room(4);
    this.#buffer.writeInt32LE(value, at);
  }

  fixed64(value: bigint): void {
    if (!splitUnsigned(value)) throw this.#unfit('fixed64', value);
    const at = this.#room(8);
    this.#buffer.writeBigUInt64LE(value, at);
  }

  sfixed64(value: bigint): void {
    if (!splitSigned(value)) throw this.#unfit('sfixed64', value);
    const at = this.#room(8);
    this.#buffer.writeBigInt64LE(value, at);
  }

  string(value: string): void {
    const { length } = value;
    if (length > shortText || !this.#shortAscii(value, length)) {
      const bytes = Buffer.byteLength(value);
      const start = this.#room(bytes);
      this.#buffer.write(value, start, bytes, 'utf8');
      this.#varint(bytes);
    }
  }

  bytes(value: BytesInit): void {
    this.raw(value);
    this.#varint(value.length);
  }

  /** Bytes as they are, without a length: a part that was encoded before. */
  raw(value: BytesInit): void {
    const { length } = value;
    const start = this.#room(length);
    if (typeof value !== 'string') this.#buffer.set(value, start);
    else if (length > shortText) this.#buffer.write(value, start, length, 'latin1');
    else {
      const buffer = this.#buffer;
      for (let i = 0; i < length; i += 1) buffer[start + i] = value.charCodeAt(i);
    }
  }

  /** A short text with its length, or false and nothing when it has other characters than ASCII. */
  #shortAscii(value: string, length: number): boolean {
    const start = this.#room(length + 1);
    const buffer = this.#buffer;
    buffer[start] = length;
    for (let i = 0; i < length; i += 1) {
      const code = value.charCodeAt(i);
      if (code > 0x7f) {
        this.#at += length + 1;
        return false;
      }
      buffer[start + 1 + i] = code;
    }
    return true;
  }

  #field64(tag: number): void {
    const low = lowHalf();
    const high = highHalf();
    if (low === 0 && high === 0) return;
    this.#varint64(low, high);
    this.tag(tag);
  }

  #varint(value: number): void {
    if (this.#at < 5) this.#grow(5);
    const buffer = this.#buffer;
    if (value < 0x80) {
      buffer[--this.#at] = value;
    } else if (value < 0x4000) {
      const start = (this.#at -= 2);
      buffer[start] = value | 0x80;
      buffer[start + 1] = value >>> 7;
    } else if (value < 0x20_0000) {
      const start = (this.#at -= 3);
      buffer[start] = value | 0x80;
      buffer[start + 1] = (value >>> 7) | 0x80;
      buffer[start + 2] = value >>> 14;
    } else {
      this.#varint64(value, 0);
    }
  }

  /** Two halves of an unsigned 64-bit number, seven bits a byte. */
  #varint64(low: number, high: number): void {
    if (high === 0 && low < 0x20_0000) {
      this.#varint(low);
      return;
    }
    const length = varintLength(low, high);
    let at = this.#room(length);
    const last = at + length - 1;
    const buffer = this.#buffer;
    let lo = low;
    let hi = high;
    while (at < last) {
      buffer[at++] = lo | 0x80;
      lo = (lo >>> 7) | (hi << 25);
      hi >>>= 7;
    }
    buffer[last] = lo;
  }

  /** Goes back by `length` bytes and tells where to write them. */
  #room(length: number): number {
    if (!(this.#at >= length)) this.#grow(length);
    return (this.#at -= length);
  }

  #grow(bytes: number): void {
    const { size } = this;
    this.#replace(Buffer.allocUnsafeSlow(Math.max(chunkBytes, (size + bytes) * 2)), size);
  }

  /** Goes on in another buffer with the last `size` bytes of this one. */
  #replace(buffer: Buffer, size = 0): void {
    buffer.set(this.#buffer.subarray(this.#at, this.#at + size), buffer.length - size);
    this.#buffer = buffer;
    this.#stop = buffer.length;
    this.#at = buffer.length - size;
  }

  #unfit(type: string, value: unknown): CodecError {
    return new CodecError(`${this.#owner}: ${String(value)} does not fit ${type}`, -1);
  }
}

/** From 22 bits on: shorter numbers are written without it. */
function varintLength(low: number, high: number): number {
  if (high === 0) return low < 0x1000_0000 ? 4 : 5;
  return high < 8 ? 5 : high < 0x400 ? 6 : high < 0x2_0000 ? 7 : high < 0x100_0000 ? 8 : high < 0x8000_0000 ? 9 : 10;
}
