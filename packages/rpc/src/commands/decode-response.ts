import { decode } from '@tikv/kvproto';
import type { Command } from './command.js';

/** Turns the bytes of a response into values that share no memory with the transport's buffers. */
export function decodeResponse<Response>(command: Command<never, Response>, bytes: Uint8Array): Response {
  if (command.bytes === 'copy') return decode(command.response, bytes, 'copy');
  const block = new Uint8Array(bytes.length);
  block.set(bytes);
  return decode(command.response, block, 'view');
}
