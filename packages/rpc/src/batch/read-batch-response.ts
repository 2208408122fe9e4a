import { CodecError, WireReader } from '@tikv/kvproto';
import { HealthFeedback } from '@tikv/kvproto/kvrpcpb';
import type { StoreCall } from '../calls/store-call.js';

/** What a message of a BatchCommands stream is taken apart for. */
export interface BatchResponseSink {
  /** Takes out the call that waits for an id; undefined for an id that nobody waits for. */
  take(id: number): StoreCall | undefined;
  /** `response` is undefined when the server does not know the command. */
  answered(call: StoreCall, response: unknown): void;
  unreadable(call: StoreCall, error: CodecError): void;
  transportLoad(percent: number): void;
  healthFeedback(feedback: HealthFeedback): void;
}

// Field numbers of `tikvpb.BatchCommandsResponse`, with their wire types.
const responsesTag = 10;
const idsTag = 18;
const oneIdTag = 16;
const loadTag = 24;
const healthTag = 34;

/**
 * Reads `BatchCommandsResponse` messages without objects for what is around the responses: finds where each response
 * lies, then hands it to the codec of the command that waits for it.
 */
export class BatchResponseReader {
  readonly #sink: BatchResponseSink;
  /** Where the responses of the message start and stop, and their ids; kept for the next message. */
  readonly #bounds: number[] = [];
  readonly #ids: number[] = [];

  constructor(sink: BatchResponseSink) {
    this.#sink = sink;
  }

  /**
   * Feedback comes first, so that whoever is answered sees it. One response that cannot be read fails its own call.
   *
   * @throws CodecError when the message itself makes no sense: then no id in it can be trusted.
   */
  read(message: Uint8Array): void {
    const bounds = this.#bounds;
    const ids = this.#ids;
    bounds.length = 0;
    ids.length = 0;
    let reader = new WireReader(message, 'copy');
    this.#scan(reader, message.length);
    if (ids.length * 2 !== bounds.length) {
      throw new CodecError(`${bounds.length / 2} responses for ${ids.length} ids`, 0);
    }
    for (let i = 0; i < ids.length; i += 1) {
      const call = this.#sink.take(ids[i] as number);
      if (call === undefined) continue;
      const start = bounds[2 * i] as number;
      const stop = bounds[2 * i + 1] as number;
      let response: unknown;
      try {
        response =
          call.command.bytes === 'copy'
            ? readResponse(reader, start, stop, call)
            : readResponse(new WireReader(ownBlock(message, start, stop), 'view'), 0, stop - start, call);
      } catch (error) {
        this.#sink.unreadable(call, error instanceof CodecError ? error : new CodecError(String(error), start));
        // It is somewhere inside of the response, and counts its depth.
        reader = new WireReader(message, 'copy');
        continue;
      }
      this.#sink.answered(call, response);
    }
  }

  #scan(reader: WireReader, end: number): void {
    while (reader.pos < end) {
      const tag = reader.tag();
      switch (tag) {
        case responsesTag: {
          const stop = reader.length(end);
          this.#bounds.push(reader.pos, stop);
          reader.pos = stop;
          break;
        }
        case idsTag: {
          const stop = reader.length(end);
          while (reader.pos < stop) this.#ids.push(reader.uint64Number());
          reader.endOf(stop);
          break;
        }
        case oneIdTag:
          this.#ids.push(reader.uint64Number());
          break;
        case loadTag:
          this.#sink.transportLoad(reader.uint64Number());
          break;
        case healthTag: {
          const stop = reader.enter(end);
          const feedback = HealthFeedback.read(reader, stop);
          reader.leave(stop);
          this.#sink.healthFeedback(feedback);
          break;
        }
        default:
          reader.skip(tag, end);
      }
    }
    reader.endOf(end);
  }
}

/** The response in its oneof; undefined when there is none, which is how TiKV answers a command that it does not know. */
function readResponse(reader: WireReader, start: number, end: number, call: StoreCall): unknown {
  const { command } = call;
  let response: unknown;
  reader.pos = start;
  while (reader.pos < end) {
    const tag = reader.tag();
    if (tag !== (((command.batchSlot as number) << 3) | 2)) {
      throw new CodecError(`a response in slot ${tag >>> 3} for ${command.name}`, reader.pos);
    }
    const stop = reader.enter(end);
    response = command.response.read(reader, stop, response);
    reader.leave(stop);
  }
  return response;
}

/** Views of a page must not pin the message of which it is a part. */
function ownBlock(message: Uint8Array, start: number, stop: number): Uint8Array {
  const block = new Uint8Array(stop - start);
  block.set(message.subarray(start, stop));
  return block;
}
