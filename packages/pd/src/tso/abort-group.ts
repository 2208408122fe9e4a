/** Somebody who ends with the reason of a signal. */
export interface Abortable {
  fail(reason: unknown): void;
}

/** Those who wait under one signal, behind one listener: Node warns of a leak at the eleventh listener. */
export class AbortGroup {
  readonly #groups: Map<AbortSignal, AbortGroup>;
  readonly #signal: AbortSignal;
  readonly #members = new Set<Abortable>();

  private constructor(groups: Map<AbortSignal, AbortGroup>, signal: AbortSignal) {
    this.#groups = groups;
    this.#signal = signal;
    groups.set(signal, this);
    signal.addEventListener('abort', this);
  }

  static of(groups: Map<AbortSignal, AbortGroup>, signal: AbortSignal): AbortGroup {
    return groups.get(signal) ?? new AbortGroup(groups, signal);
  }

  add(member: Abortable): void {
    this.#members.add(member);
  }

  /** The last to leave takes the listener away. */
  leave(member: Abortable): void {
    if (!this.#members.delete(member) || this.#members.size > 0) return;
    this.#signal.removeEventListener('abort', this);
    this.#groups.delete(this.#signal);
  }

  handleEvent(): void {
    for (const member of this.#members) member.fail(this.#signal.reason);
  }
}
