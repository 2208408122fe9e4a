import type { Runtime, TimerWheel, WheelTimer } from '@tikv/core';
import { CodecError, decode, encode } from '@tikv/kvproto';
import { QueryRegionRequest, QueryRegionResponse } from '@tikv/kvproto/pdpb';
import type { BidiStream, Connection, Metadata, RpcError } from '@tikv/rpc';
import { type PdRegion, pdRegionOf } from './pd-region.js';
import type { RegionQuestion } from './region-question.js';

export interface QueryStreamParts {
  readonly connection: Connection;
  readonly isRouter: boolean;
  readonly metadata: Metadata | undefined;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  /** A message that is not answered within this ends the stream. */
  readonly timeoutMs: number;
  /** Once, unless `close` came first. Undefined: the server ended it, or answered nonsense. */
  readonly onEnd: (error: RpcError | undefined) => void;
}

interface Sent {
  readonly questions: readonly RegionQuestion[];
  readonly deadlineAtMs: number;
}

/**
 * One QueryRegion stream: many questions a message, several messages under way. Answers come in the order of the messages
 * and carry no id, so whatever goes wrong with one costs the stream (pd-region-rpc-retry.md §1.9). Questions that the
 * stream does not answer are given back.
 */
export class QueryStream {
  readonly #parts: QueryStreamParts;
  readonly #stream: BidiStream;
  readonly #sent: Sent[] = [];
  #deadline: WheelTimer | undefined;
  #ended = false;

  constructor(parts: QueryStreamParts) {
    this.#parts = parts;
    const service = parts.isRouter ? 'routerpb.Router' : 'pdpb.PD';
    this.#stream = parts.connection.bidi(`/${service}/QueryRegion`, { metadata: parts.metadata });
    this.#stream.onMessage((bytes) => this.#onMessage(bytes));
    this.#stream.onEnd((error) => this.#fail(error));
  }

  get isOpen(): boolean {
    return !this.#ended;
  }

  send(header: { clusterId: bigint; callerId: string }, questions: readonly RegionQuestion[]): void {
    const { runtime, timeoutMs } = this.#parts;
    this.#sent.push({ questions, deadlineAtMs: runtime.monotonicMs() + timeoutMs });
    this.#watch();
    const keys: Uint8Array[] = [];
    const prevKeys: Uint8Array[] = [];
    const ids: bigint[] = [];
    let needBuckets = false;
    for (const { target, needBuckets: wanted } of questions) {
      if (target.by === 'id') ids.push(target.id);
      else (target.by === 'key' ? keys : prevKeys).push(target.key);
      needBuckets ||= wanted;
    }
    this.#stream.write(encode(QueryRegionRequest, { header, needBuckets, keys, prevKeys, ids }));
  }

  /** Gives back what is under way. */
  close(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#deadline?.cancel();
    this.#stream.cancel();
    for (const { questions } of this.#sent.splice(0)) for (const question of questions) question.giveBack();
  }

  #onMessage(bytes: Uint8Array): void {
    if (this.#ended) return;
    const sent = this.#sent[0];
    const answer = decoded(bytes);
    const error = answer?.header?.error;
    if (sent === undefined || answer === undefined || (error !== undefined && error.type !== 0)) {
      return this.#fail(undefined);
    }
    const regions = regionsFor(sent.questions, answer);
    if (regions === undefined) return this.#fail(undefined);
    this.#sent.shift();
    this.#watch();
    sent.questions.forEach((question, i) => question.answer(regions[i]));
  }

  #fail(error: RpcError | undefined): void {
    if (this.#ended) return;
    this.close();
    this.#parts.onEnd(error);
  }

  /** One timer: for the message that has been under way longest. */
  #watch(): void {
    const { runtime, timers } = this.#parts;
    this.#deadline?.cancel();
    const first = this.#sent[0];
    if (first === undefined) return;
    const leftMs = first.deadlineAtMs - runtime.monotonicMs();
    this.#deadline = timers.schedule(leftMs, () => this.#fail(undefined), { onClose: () => this.close() });
  }
}

/** In the order of the questions; undefined when the answer does not fit them. */
function regionsFor(
  questions: readonly RegionQuestion[],
  answer: QueryRegionResponse,
): (PdRegion | undefined)[] | undefined {
  const { keyIdMap, prevKeyIdMap, regionsById } = answer;
  const known = new Map<bigint, PdRegion | undefined>();
  for (const [id, region] of regionsById) known.set(id, pdRegionOf(region));
  let [keys, prevKeys] = [0, 0];
  const regions: (PdRegion | undefined)[] = [];
  for (const { target, needBuckets } of questions) {
    const id = target.by === 'id' ? target.id : target.by === 'key' ? keyIdMap[keys++] : prevKeyIdMap[prevKeys++];
    if (id === undefined) return undefined;
    const found = id === 0n ? undefined : known.get(id);
    // Asked for by somebody else in the same message.
    regions.push(found === undefined || needBuckets ? found : { ...found, buckets: undefined });
  }
  return keys === keyIdMap.length && prevKeys === prevKeyIdMap.length ? regions : undefined;
}

function decoded(bytes: Uint8Array): QueryRegionResponse | undefined {
  try {
    return decode(QueryRegionResponse, bytes);
  } catch (error) {
    if (error instanceof CodecError) return undefined;
    throw error;
  }
}
