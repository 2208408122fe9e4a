/** Requests that wait to be overtaken: each by the next one at the same server. */
export class Overtaking {
  readonly #waiting = new Map<bigint | undefined, (() => void)[]>();

  get any(): boolean {
    return this.#waiting.size > 0;
  }

  /** `goOn` is called once, when another request of this server (undefined is PD) has been answered. */
  wait(storeId: bigint | undefined, goOn: () => void): void {
    const waiting = this.#waiting.get(storeId);
    if (waiting === undefined) this.#waiting.set(storeId, [goOn]);
    else waiting.push(goOn);
  }

  /** Takes out who waits at a server. */
  take(storeId: bigint | undefined): readonly (() => void)[] {
    const waiting = this.#waiting.get(storeId) ?? [];
    this.#waiting.delete(storeId);
    return waiting;
  }
}
