import { CodecError } from './codec-error.js';
import { WireReader } from './wire-reader.js';
import { WireWriter } from './wire-writer.js';

/** How one message type is written and read. `Init` has every field optional. */
export interface MessageCodec<Message, Init> {
  /** Full name, as `kvrpcpb.RawGetRequest`. */
  readonly typeName: string;
  /** Writes the fields in front of what the writer holds already. */
  write(writer: WireWriter, message: Init): void;
  /** Reads fields up to `end`; `into` is a message of the same type that is merged into. */
  read(reader: WireReader, end: number, into?: Message): Message;
}

const shared = new WireWriter();

/**
 * The bytes of a message, in an array of their own.
 * Throws `CodecError` for a number that its field cannot hold, and when it is called while a message is being encoded
 * (from a getter of that message, say).
 */
export function encode<Init>(codec: MessageCodec<unknown, Init>, message: Init): Uint8Array {
  shared.begin(codec.typeName);
  try {
    codec.write(shared, message);
    return shared.copy();
  } finally {
    shared.end();
  }
}

/**
 * Reads a message. With `copy` its bytes fields have memory of their own, with `view` they are views of `bytes`.
 * Throws `CodecError` for anything malformed; numbers are those of the bytes, so 2^53 and more in a field that is a
 * number is malformed too.
 */
export function decode<Message>(
  codec: MessageCodec<Message, never>,
  bytes: Uint8Array,
  mode: 'copy' | 'view' = 'copy',
): Message {
  const reader = new WireReader(bytes, mode);
  try {
    const message = codec.read(reader, bytes.length);
    reader.endOf(bytes.length);
    return message;
  } catch (error) {
    throw error instanceof CodecError ? new CodecError(`${codec.typeName}: ${error.problem}`, error.offset) : error;
  }
}
