/**
 * Loads under way by name: who comes while one is running waits for it. They resolve with whether they brought a
 * region.
 */
export class PendingLoads {
  readonly #loads = new Map<string, Promise<boolean>>();

  /** The load of this name that is running, or a new one, which is the caller's own. It rejects for all who wait. */
  join(name: string, load: () => Promise<boolean>): { readonly running: Promise<boolean>; readonly own: boolean } {
    const known = this.#loads.get(name);
    if (known !== undefined) return { running: known, own: false };
    const running = load().finally(() => this.#loads.delete(name));
    this.#loads.set(name, running);
    return { running, own: true };
  }
}
