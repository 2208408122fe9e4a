import type { CallFailure } from './call-failure.js';

/** From here on memory is not taken on the word of a length alone: it grows as bytes come. */
const trustedBytes = 4 * 1024 * 1024;
const headerBytes = 5;

/** Takes whole messages. Returns false when it wants no more. */
export type FrameSink = (compressed: boolean, message: Buffer) => boolean;

/**
 * Cuts the length-prefixed messages of gRPC out of DATA chunks. A message that lies within one chunk is a view of it;
 * one that is spread over several is put together once.
 */
export class MessageReader {
  readonly #sink: FrameSink;
  readonly #maxBytes: number;
  #compressed = false;
  #length = 0;
  /** What has come of a prefix that is split between chunks. */
  #prefix: Buffer | undefined;
  #prefixFilled = 0;
  /** What has come of a message that is split between chunks. */
  #partial: Buffer | undefined;
  #filled = 0;

  constructor(sink: FrameSink, maxBytes: number) {
    this.#sink = sink;
    this.#maxBytes = maxBytes;
  }

  /** Whether the stream stands between two messages. */
  get atBoundary(): boolean {
    return this.#partial === undefined && this.#prefixFilled === 0;
  }

  /** Hands over what is complete. Returns why no more can be read, or undefined. */
  push(chunk: Buffer): CallFailure | undefined {
    const end = chunk.length;
    let at = 0;
    while (at < end) {
      if (this.#partial !== undefined) {
        at += this.#fill(chunk, at);
        if (this.#filled < this.#length) return undefined;
        const message = this.#partial;
        this.#partial = undefined;
        if (!this.#sink(this.#compressed, message)) return undefined;
        continue;
      }
      if (this.#prefixFilled > 0 || end - at < headerBytes) {
        at += this.#fillPrefix(chunk, at);
        if (this.#prefixFilled < headerBytes) return undefined;
        this.#prefixFilled = 0;
        const failure = this.#begin(this.#prefix as Buffer, 0);
        if (failure !== undefined) return failure;
      } else {
        const failure = this.#begin(chunk, at);
        if (failure !== undefined) return failure;
        at += headerBytes;
      }
      if (end - at >= this.#length) {
        const message = chunk.subarray(at, at + this.#length);
        at += this.#length;
        if (!this.#sink(this.#compressed, message)) return undefined;
      } else {
        this.#filled = 0;
        this.#partial = Buffer.allocUnsafeSlow(Math.min(this.#length, trustedBytes));
      }
    }
    return undefined;
  }

  #begin(from: Buffer, at: number): CallFailure | undefined {
    const flag = from[at] as number;
    if (flag > 1)
      return { grpcCode: 'INTERNAL', details: `the server sent no gRPC message: its first byte is ${flag}` };
    this.#compressed = flag === 1;
    this.#length = from.readUInt32BE(at + 1);
    return this.#length > this.#maxBytes ? tooLarge(this.#length, this.#maxBytes) : undefined;
  }

  #fillPrefix(chunk: Buffer, at: number): number {
    this.#prefix ??= Buffer.allocUnsafeSlow(headerBytes);
    const taken = chunk.copy(this.#prefix, this.#prefixFilled, at, at + headerBytes - this.#prefixFilled);
    this.#prefixFilled += taken;
    return taken;
  }

  #fill(chunk: Buffer, at: number): number {
    let partial = this.#partial as Buffer;
    const taken = Math.min(chunk.length - at, this.#length - this.#filled);
    if (this.#filled + taken > partial.length) {
      const larger = Buffer.allocUnsafeSlow(Math.min(this.#length, Math.max(partial.length * 2, this.#filled + taken)));
      partial.copy(larger, 0, 0, this.#filled);
      this.#partial = larger;
      partial = larger;
    }
    chunk.copy(partial, this.#filled, at, at + taken);
    this.#filled += taken;
    return taken;
  }
}

/** A message above the limit that the transport was given. */
export function tooLarge(bytes: number, maxBytes: number): CallFailure {
  return {
    grpcCode: 'RESOURCE_EXHAUSTED',
    details: `the server sent a message of ${bytes} bytes, above the limit of ${maxBytes} (maxReceiveBytes)`,
  };
}
