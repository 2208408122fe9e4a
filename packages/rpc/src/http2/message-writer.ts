import type { ClientHttp2Stream } from 'node:http2';
import type { Runtime } from '@tikv/core';
import { type Compression, compress, prefixBytes, writePrefix } from './message-frame.js';

const blockBytes = 32 * 1024;
/** More than this is not piled up in the stream: it waits here, where it goes in one piece later. */
const mostInStream = 1024 * 1024;
/** Above this many messages a turn, waiting for the end of the turn pays off (hot-path.md, flush rule). */
const fewMessages = 8;

/**
 * Writes the messages of one stream. Each is copied, behind its prefix, into a block that grows until it is flushed, so
 * that all messages of a turn are one write; the caller may use its bytes again at once.
 */
export class MessageWriter {
  readonly #runtime: Runtime;
  readonly #compression: Compression;
  #stream: ClientHttp2Stream | undefined;
  #block: Buffer | undefined;
  /** The part of the block that waits. */
  #start = 0;
  #stop = 0;
  /** Chunks that go before the block. */
  #chunks: Buffer[] = [];
  #messages = 0;
  #lastFlush = 0;
  #scheduled = false;
  #blocked = false;
  #ending = false;

  constructor(runtime: Runtime, compression: Compression) {
    this.#runtime = runtime;
    this.#compression = compression;
  }

  /** The stream is open: what has waited for it goes out. */
  attach(stream: ClientHttp2Stream): void {
    this.#stream = stream;
    stream.on('drain', () => {
      this.#blocked = false;
      this.#flush();
    });
    this.#flush();
  }

  write(message: Uint8Array): void {
    if (this.#ending) return;
    const smaller = compress(message, this.#compression);
    const payload = smaller ?? message;
    const at = this.#reserve(prefixBytes + payload.length);
    writePrefix(this.#block as Buffer, at, smaller !== undefined, payload.length);
    (this.#block as Buffer).set(payload, at + prefixBytes);
    this.#messages += 1;
    this.#schedule();
  }

  end(): void {
    if (this.#ending) return;
    this.#ending = true;
    this.#schedule();
  }

  /** Forgets what has not been sent. */
  drop(): void {
    this.#ending = true;
    this.#chunks = [];
    this.#block = undefined;
    this.#start = 0;
    this.#stop = 0;
    this.#stream = undefined;
  }

  #reserve(bytes: number): number {
    if (this.#block === undefined || this.#stop + bytes > this.#block.length) {
      this.#closeBlock();
      this.#block = Buffer.allocUnsafeSlow(Math.max(blockBytes, bytes));
      this.#start = 0;
      this.#stop = 0;
    }
    const at = this.#stop;
    this.#stop += bytes;
    return at;
  }

  #closeBlock(): void {
    if (this.#block !== undefined && this.#stop > this.#start) {
      this.#chunks.push(this.#block.subarray(this.#start, this.#stop));
    }
    this.#start = this.#stop;
  }

  #schedule(): void {
    if (this.#scheduled || this.#blocked || this.#stream === undefined) return;
    this.#scheduled = true;
    if (this.#lastFlush > fewMessages) this.#runtime.endOfTurn(this.#onFlush);
    else this.#runtime.soon(this.#onFlush);
  }

  readonly #onFlush = (): void => {
    this.#scheduled = false;
    this.#flush();
  };

  #flush(): void {
    const stream = this.#stream;
    if (stream === undefined || this.#blocked || stream.destroyed) return;
    this.#lastFlush = this.#messages;
    this.#messages = 0;
    this.#closeBlock();
    const chunks = this.#chunks;
    if (chunks.length === 1) stream.write(chunks[0]);
    else if (chunks.length > 1) {
      stream.cork();
      for (const chunk of chunks) stream.write(chunk);
      stream.uncork();
    }
    if (chunks.length > 0) this.#chunks = [];
    if (this.#ending) stream.end();
    else this.#blocked = stream.writableNeedDrain && stream.writableLength > mostInStream;
  }
}
