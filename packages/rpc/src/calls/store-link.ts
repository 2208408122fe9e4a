import type { HealthFeedback } from '@tikv/kvproto/kvrpcpb';
import { InFlight, type InFlightLimit } from '../limits/in-flight.js';
import { Limiter } from '../limits/limiter.js';
import type { WaitingLine } from '../limits/waiting-line.js';
import type { Connection } from '../transport/transport.js';
import { CallLane, type LaneParts, type LaneStore } from './call-lane.js';
import type { StoreCall } from './store-call.js';

/** What a link needs of its client beside what its lanes do. */
export interface LinkParts extends LaneParts {
  readonly client: InFlight;
  readonly waiting: WaitingLine;
  readonly perStore: InFlightLimit | undefined;
  readonly perConnection: InFlightLimit | undefined;
  readonly healthFeedback: (address: string, feedback: HealthFeedback) => void;
}

/** One version of the connections to an address, and the lanes over them. */
export class StoreLink implements LaneStore {
  readonly address: string;
  batchUnsupported = false;
  transportLoad: number | undefined;
  /** Grows with every use. */
  uses = 0;
  readonly #parts: LinkParts;
  readonly #connections: readonly Connection[];
  readonly #limiters: readonly Limiter[];
  readonly #lanes: readonly CallLane[];
  readonly #forwarding = new Map<string, CallLane[]>();
  #next = 0;

  constructor(parts: LinkParts, address: string, connections: readonly Connection[]) {
    this.address = address;
    this.#parts = parts;
    this.#connections = connections;
    const store = new InFlight(`store at ${address}`, parts.perStore);
    this.#limiters = connections.map(() => {
      const connection = new InFlight(`connection to ${address}`, parts.perConnection);
      return new Limiter([connection, store, parts.client], parts.waiting);
    });
    this.#lanes = this.#newLanes(undefined);
  }

  get isIdle(): boolean {
    return this.#everyLane().every((lane) => lane.isIdle);
  }

  start(call: StoreCall): void {
    this.uses += 1;
    const lanes = call.forwardedHost === undefined ? this.#lanes : this.#forwardingTo(call.forwardedHost);
    (lanes.length === 1 ? (lanes[0] as CallLane) : this.#pick(lanes)).start(call);
  }

  /** A connection for what is not a command; they take turns. */
  connection(): Connection {
    this.uses += 1;
    return this.#connections[this.#next++ % this.#connections.length] as Connection;
  }

  healthFeedback(feedback: HealthFeedback): void {
    this.#parts.healthFeedback(this.address, feedback);
  }

  close(): void {
    for (const lane of this.#everyLane()) lane.close();
  }

  /** Connections take turns; those that could not send now are passed over while there are others. */
  #pick(lanes: readonly CallLane[]): CallLane {
    for (let i = 0; i < lanes.length; i += 1) {
      const lane = lanes[this.#next++ % lanes.length] as CallLane;
      if (lane.isOpen) return lane;
    }
    return lanes[this.#next++ % lanes.length] as CallLane;
  }

  #forwardingTo(host: string): readonly CallLane[] {
    let lanes = this.#forwarding.get(host);
    if (lanes === undefined) {
      lanes = this.#newLanes(host);
      this.#forwarding.set(host, lanes);
    }
    return lanes;
  }

  #newLanes(host: string | undefined): CallLane[] {
    return this.#connections.map(
      (connection, i) => new CallLane(this.#parts, this, connection, this.#limiters[i] as Limiter, i, host),
    );
  }

  #everyLane(): readonly CallLane[] {
    return [...this.#lanes, ...[...this.#forwarding.values()].flat()];
  }
}
