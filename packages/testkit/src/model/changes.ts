/** Wakes those who wait for something in the cluster to change. */
export class Changes {
  #waiting = new Set<() => void>();

  /** Calls once, at the next change; what it returns takes that back. */
  next(changed: () => void): () => void {
    this.#waiting.add(changed);
    return () => this.#waiting.delete(changed);
  }

  announce(): void {
    const waiting = this.#waiting;
    this.#waiting = new Set();
    for (const changed of waiting) changed();
  }
}
