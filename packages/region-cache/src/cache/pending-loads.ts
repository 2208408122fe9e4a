/** Loads under way by name: who comes while one is running waits for it. */
export class PendingLoads {
  readonly #loads = new Map<string, Promise<void>>();

  /** The load of this name that is running, or a new one, which is the caller's own. It rejects for all who wait. */
  join(name: string, load: () => Promise<void>): { readonly running: Promise<void>; readonly own: boolean } {
    const known = this.#loads.get(name);
    if (known !== undefined) return { running: known, own: false };
    const running = load().finally(() => this.#loads.delete(name));
    this.#loads.set(name, running);
    return { running, own: true };
  }
}
