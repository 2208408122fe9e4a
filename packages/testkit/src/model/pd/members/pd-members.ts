/** One member of PD. Its process may be gone, or run and not be ready yet. */
export interface PdMemberRecord {
  readonly id: bigint;
  readonly name: string;
  /** `http://host:port`; empty until it serves for the first time. */
  clientUrls: readonly string[];
  state: 'running' | 'starting' | 'stopped';
}

/** Who belongs to PD and who leads. */
export class PdMembers {
  readonly #all: PdMemberRecord[] = [];
  #leader: PdMemberRecord | undefined;

  get all(): readonly PdMemberRecord[] {
    return this.#all;
  }

  /** Undefined while nobody leads. */
  get leader(): PdMemberRecord | undefined {
    return this.#leader;
  }

  /** The first one that is added leads. */
  add(id: bigint): PdMemberRecord {
    const member: PdMemberRecord = { id, name: `pd-${this.#all.length}`, clientUrls: [], state: 'running' };
    this.#all.push(member);
    this.#leader ??= member;
    return member;
  }

  /** Another one leads from now on; undefined: nobody does. */
  lead(member: PdMemberRecord | undefined): void {
    this.#leader = member;
  }
}
