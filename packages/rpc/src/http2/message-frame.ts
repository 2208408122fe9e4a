import { gzipSync } from 'node:zlib';

export type Compression = 'none' | 'gzip';

/** What stands before each message: a flag and the length. */
export const prefixBytes = 5;

/** Shorter messages do not get smaller. */
const worthCompressing = 1024;

/** The message compressed, or undefined when it goes as it is. */
export function compress(message: Uint8Array, compression: Compression): Uint8Array | undefined {
  if (compression === 'none' || message.length < worthCompressing) return undefined;
  const smaller = gzipSync(message);
  return smaller.length < message.length ? smaller : undefined;
}

export function writePrefix(into: Buffer, at: number, compressed: boolean, length: number): void {
  into[at] = compressed ? 1 : 0;
  into.writeUInt32BE(length, at + 1);
}

/** The chunks of a message that is sent alone. A large one is sent from where it lies. */
export function frameChunks(message: Uint8Array, compression: Compression, largeBytes: number): Buffer[] {
  const smaller = compress(message, compression);
  const payload = smaller ?? message;
  const large = payload.length >= largeBytes;
  const framed = Buffer.allocUnsafe(large ? prefixBytes : prefixBytes + payload.length);
  writePrefix(framed, 0, smaller !== undefined, payload.length);
  if (large) return [framed, Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength)];
  framed.set(payload, prefixBytes);
  return [framed];
}
