import { grpcStatus } from '../model/grpc-status.js';
import type { CallHandler } from '../serving/server-call.js';
import { MemoryPipe } from './memory-pipe.js';
import type { NetworkAir } from './network-air.js';

type CutListener = (status: number, details: string) => void;

/** One connection: two pipes and the calls on it. */
export class MemoryLink {
  readonly network: NetworkAir;
  readonly toServer: MemoryPipe;
  readonly toClient: MemoryPipe;
  /** The server's side of the connection. */
  readonly onCall: CallHandler;
  readonly #cutListeners = new Set<CutListener>();
  #open = true;
  #draining = false;

  constructor(network: NetworkAir, ends: { readonly from: string; readonly to: string; readonly onCall: CallHandler }) {
    const { from, to } = ends;
    this.network = network;
    this.onCall = ends.onCall;
    // Not at once: whoever sends is not told in the middle of it.
    const onLoss = (): void => void network.runtime.startTimer(0, () => this.cut());
    this.toServer = new MemoryPipe(network, { from, to, onLoss });
    this.toClient = new MemoryPipe(network, { from: to, to: from, onLoss });
  }

  /** Whether new calls may use it. */
  get isUsable(): boolean {
    return this.#open && !this.#draining;
  }

  /** Calls once when the connection is cut; returns what ends that. */
  onCut(listener: CutListener): () => void {
    this.#cutListeners.add(listener);
    return () => this.#cutListeners.delete(listener);
  }

  /** Both sides lose it at once; open calls end with this status. Idempotent. */
  cut(status: number = grpcStatus.unavailable, details = 'the connection was lost'): void {
    if (!this.#open) return;
    this.#open = false;
    this.toServer.close();
    this.toClient.close();
    for (const listener of [...this.#cutListeners]) listener(status, details);
  }

  /** New calls take another connection. */
  goAway(): void {
    this.#draining = true;
  }

  /** Open and mute, until keepalive finds out. */
  blackHole(): void {
    this.toServer.mute();
    this.toClient.mute();
    const { runtime, weather } = this.network;
    runtime.startTimer(weather.keepaliveMs, () => this.cut(), { background: true });
  }

  release(): void {
    this.toServer.release();
    this.toClient.release();
  }
}
