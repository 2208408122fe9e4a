import { type BytesInit, decode } from '@tikv/kvproto';
import { Context } from '@tikv/kvproto/kvrpcpb';
import type { WithContext } from '../commands/command.js';

/**
 * The request as interceptors may see and change it: the part of its context that was encoded before, routing apart, is
 * fields again.
 */
export function openRequest(request: WithContext): WithContext {
  const { context } = request;
  if (context?.encodedRest === undefined) return request;
  const { encodedPrefix, encodedRest } = context;
  return { ...request, context: { ...decode(Context, bytesOf(encodedRest)), encodedPrefix } };
}

function bytesOf(init: BytesInit): Uint8Array {
  return typeof init === 'string' ? Uint8Array.from(Buffer.from(init, 'latin1')) : init;
}
