import type { NetworkAir } from './network-air.js';

export interface PipeEnds {
  readonly from: string;
  readonly to: string;
  /** Called when a message is lost. */
  readonly onLoss: () => void;
}

/** One direction of a connection: what is sent arrives in order, later. */
export class MemoryPipe {
  readonly #network: NetworkAir;
  readonly #ends: PipeEnds;
  #held: (() => void)[] = [];
  #lastAtMs = 0;
  #closed = false;
  #mute = false;

  constructor(network: NetworkAir, ends: PipeEnds) {
    this.#network = network;
    this.#ends = ends;
  }

  /** `arrive` runs when the message has arrived, `extraMs` later than usual, unless the connection is cut before. */
  send(what: string, bytes: Uint8Array, arrive: () => void, extraMs = 0): void {
    if (this.#closed || this.#mute) return;
    const { from, to } = this.#ends;
    if (this.#held.length > 0 || this.#network.isPartitioned(from, to)) {
      this.#held.push(() => this.send(what, bytes, arrive, extraMs));
      return;
    }
    const latencyMs = this.#network.drawLatencyMs();
    if (latencyMs === undefined) return this.#ends.onLoss();
    const { runtime } = this.#network;
    const nowMs = runtime.monotonicMs();
    this.#lastAtMs = Math.max(this.#lastAtMs, nowMs + latencyMs) + extraMs;
    runtime.startTimer(this.#lastAtMs - nowMs, () => {
      if (this.#closed || this.#mute) return;
      this.#network.onDelivery({ atMs: runtime.monotonicMs(), from, to, what, bytes });
      arrive();
    });
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
