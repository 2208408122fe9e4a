import { gunzipSync, inflateSync } from 'node:zlib';
import type { CallFailure } from './call-failure.js';
import { tooLarge } from './message-reader.js';

/**
 * The bytes of a message that came compressed, or why they cannot be had. `encoding` is the `grpc-encoding` of the
 * response. Decompression stops at `maxBytes`, whatever a small message claims to hold.
 */
export function decompress(
  message: Uint8Array,
  encoding: string | undefined,
  maxBytes: number,
): Uint8Array | CallFailure {
  const unpack = encoding === 'gzip' ? gunzipSync : encoding === 'deflate' ? inflateSync : undefined;
  if (unpack === undefined) {
    const what =
      encoding === undefined ? 'compressed without saying how' : `compressed with ${JSON.stringify(encoding)}`;
    return { grpcCode: 'UNIMPLEMENTED', details: `the server sent a message ${what}; gzip and deflate are understood` };
  }
  try {
    return unpack(message, { maxOutputLength: maxBytes });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(message.length, maxBytes);
    return { grpcCode: 'INTERNAL', details: `the server sent a message that is no ${encoding}`, cause };
  }
}
