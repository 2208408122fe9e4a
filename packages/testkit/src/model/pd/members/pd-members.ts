import type { HealthState } from '../../region/store-record.js';
import type { HeartbeatLag } from '../regions/heartbeat-lag.js';

/** One member of PD. */
export interface PdMemberRecord {
  readonly id: bigint;
  readonly name: string;
  /** `http://host:port`; empty until it serves for the first time. */
  clientUrls: readonly string[];
  /** Its process is gone, or runs and is not ready yet. */
  state: 'running' | 'starting' | 'stopped';
  /** As the gRPC health service tells it. */
  health: HealthState;
  /** Whether it has not heard who leads. */
  knowsNoLeader: boolean;
  /** What it knows of regions; undefined: everything. */
  lag: HeartbeatLag | undefined;
}

/** Who belongs to PD and who leads. */
export class PdMembers {
  readonly #all: PdMemberRecord[] = [];
  readonly #onNewLeader: () => void;
  #leader: PdMemberRecord | undefined;
  #lastLeader: PdMemberRecord | undefined;

  /** `onNewLeader` is called before another member than the last one leads. */
  constructor(onNewLeader: () => void = () => {}) {
    this.#onNewLeader = onNewLeader;
  }

  get all(): readonly PdMemberRecord[] {
    return this.#all;
  }

  /** Undefined while nobody leads. */
  get leader(): PdMemberRecord | undefined {
    return this.#leader;
  }

  /** Who leads as this member has heard; itself when it does. */
  leaderSeenBy(member: PdMemberRecord | undefined): PdMemberRecord | undefined {
    return member?.knowsNoLeader === true && member !== this.#leader ? undefined : this.#leader;
  }

  /** The first one that is added leads. */
  add(id: bigint): PdMemberRecord {
    const member: PdMemberRecord = {
      id,
      name: `pd-${this.#all.length}`,
      clientUrls: [],
      state: 'running',
      health: 'serving',
      knowsNoLeader: false,
      lag: undefined,
    };
    this.#all.push(member);
    if (this.#all.length === 1) this.#leader = this.#lastLeader = member;
    return member;
  }

  /** Another one leads from now on; undefined: nobody does. Throws for one that does not run. */
  lead(member: PdMemberRecord | undefined): void {
    if (member !== undefined && member.state !== 'running')
      throw new Error(`${member.name} does not run: it cannot lead`);
    if (member !== undefined && member !== this.#lastLeader) this.#onNewLeader();
    this.#leader = member;
    this.#lastLeader = member ?? this.#lastLeader;
  }
}
