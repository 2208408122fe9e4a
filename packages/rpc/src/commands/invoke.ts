import { decode, encode } from '@tikv/kvproto';
import type { Connection, RpcOptions } from '../transport/transport.js';
import type { Command, WithContext } from './command.js';

/**
 * One attempt of a command on one connection. Rejects with `RpcError` when no response came, and with `CodecError` when
 * one came that cannot be read. The request is not changed; region errors are inside the response.
 */
export function invoke<Request extends WithContext, Response>(
  connection: Connection,
  command: Command<Request, Response>,
  request: Request,
  options: RpcOptions,
): Promise<Response> {
  return connection
    .unary(command.unaryPath, encode(command.request, request), options)
    .then((bytes) => decodeResponse(command, bytes));
}

/** Turns the bytes of a response into values that share no memory with the transport's buffers. */
export function decodeResponse<Response>(command: Command<never, Response>, bytes: Uint8Array): Response {
  if (command.bytes === 'copy') return decode(command.response, bytes, 'copy');
  const block = new Uint8Array(bytes.length);
  block.set(bytes);
  return decode(command.response, block, 'view');
}
