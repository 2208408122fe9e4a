import { CodecError, type WireWriter } from '@tikv/kvproto';
import type { StoreCall } from '../calls/store-call.js';

// Field numbers of `tikvpb.BatchCommandsRequest`, with their wire types.
const requestsTag = 10;
const idsTag = 18;

/**
 * Writes calls, which have their ids, as `BatchCommandsRequest` messages in one pass and without objects between. One
 * that cannot be written is handed to `unwritable` and left out. A message ends when it has reached `maxBytes`, so one
 * flush of large values becomes several; calls keep their order.
 */
export function writeBatchRequest(
  writer: WireWriter,
  calls: readonly StoreCall[],
  maxBytes: number,
  unwritable: (call: StoreCall, error: CodecError) => void,
): Uint8Array[] {
  const messages: Uint8Array[] = [];
  // The writer goes from the last byte to the first.
  let at = calls.length - 1;
  while (at >= 0) {
    writer.begin('tikvpb.BatchCommandsRequest');
    try {
      const last = at;
      const failed: StoreCall[] = [];
      for (; at >= 0 && (writer.size < maxBytes || at === last); at -= 1) {
        const call = calls[at] as StoreCall;
        const before = writer.size;
        try {
          call.command.request.write(writer, call.request);
          writer.nested(((call.command.batchSlot as number) << 3) | 2, before);
          writer.nested(requestsTag, before);
        } catch (error) {
          writer.rewind(before);
          failed.push(call);
          unwritable(call, error instanceof CodecError ? error : new CodecError(String(error), -1));
        }
      }
      const written = last - at - failed.length;
      if (written > 0) {
        // The ids come first on the wire, which is as good as last.
        const before = writer.size;
        for (let i = last; i > at; i -= 1) {
          const call = calls[i] as StoreCall;
          if (failed.length === 0 || !failed.includes(call)) writer.uint64Number(call.id);
        }
        writer.nested(idsTag, before);
        messages.push(writer.take());
      }
    } finally {
      writer.end();
    }
  }
  return messages.toReversed();
}
