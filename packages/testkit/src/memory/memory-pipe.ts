import type { NetworkAir } from './network-air.js';

export interface PipeEnds {
  readonly from: string;
  readonly to: string;
  /** Called when a message is lost. */
  readonly onLoss: () => void;
}

/** What is on its way together: sent at one instant for one call, as headers, data and the end of a stream travel. */
interface Segment {
  readonly of: object;
  readonly sentAtMs: number;
  readonly messages: Message[];
}

interface Message {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly arrive: () => void;
}

/** One direction of a connection: what is sent arrives in order, later. */
export class MemoryPipe {
  readonly #network: NetworkAir;
  readonly #ends: PipeEnds;
  #held: (() => void)[] = [];
  #lastAtMs = 0;
  #closed = false;
  #mute = false;
  /** The one that was sent last, while it is on its way. */
  #last: Segment | undefined;

  constructor(network: NetworkAir, ends: PipeEnds) {
    this.#network = network;
    this.#ends = ends;
  }

  /**
   * `arrive` runs when the message has arrived, `extraMs` later than usual, unless the connection is cut before. What is
   * sent at the same instant for the same call travels together.
   */
  send(of: object, message: Message, extraMs = 0): void {
    if (this.#closed || this.#mute) return;
    const { from, to } = this.#ends;
    if (this.#held.length > 0 || this.#network.isPartitioned(from, to)) {
      this.#held.push(() => this.send(of, message, extraMs));
      return;
    }
    const { runtime } = this.#network;
    const nowMs = runtime.monotonicMs();
    const last = this.#last;
    if (last !== undefined && last.of === of && last.sentAtMs === nowMs && extraMs === 0) {
      last.messages.push(message);
      return;
    }
    const latencyMs = this.#network.drawLatencyMs();
    if (latencyMs === undefined) return this.#ends.onLoss();
    this.#lastAtMs = Math.max(this.#lastAtMs, nowMs + latencyMs) + extraMs;
    const segment: Segment = { of, sentAtMs: nowMs, messages: [message] };
    this.#last = segment;
    runtime.startTimer(this.#lastAtMs - nowMs, () => this.#arrive(segment));
  }

  #arrive(segment: Segment): void {
    if (this.#last === segment) this.#last = undefined;
    for (const { what, bytes, arrive } of segment.messages) {
      if (this.#closed || this.#mute) return;
      const { from, to } = this.#ends;
      this.#network.onDelivery({ atMs: this.#network.runtime.monotonicMs(), from, to, what, bytes });
      arrive();
    }
  }

  /** Sends what a partition has held back. */
  release(): void {
    const held = this.#held;
    this.#held = [];
    for (const send of held) send();
  }

  /** Nothing arrives any more, and nobody is told. */
  mute(): void {
    this.#mute = true;
  }

  close(): void {
    this.#closed = true;
    this.#held = [];
  }
}
