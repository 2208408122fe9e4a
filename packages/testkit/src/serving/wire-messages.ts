import { type DescMethod, fromBinary, type Message, toBinary } from '@bufbuild/protobuf';
import { grpcStatus, StatusError } from '../model/grpc-status.js';

/** Throws INTERNAL for bytes that are no such message, as a server does. */
export function decodeRequest(method: DescMethod, bytes: Uint8Array): Message {
  try {
    return fromBinary(method.input, bytes);
  } catch (error) {
    throw new StatusError(grpcStatus.internal, `cannot decode ${method.input.typeName}: ${String(error)}`);
  }
}

export function encodeResponse(method: DescMethod, message: Message): Uint8Array {
  return toBinary(method.output, message);
}
