/**
 * Stops requests until a test lets them through: `await gate.reached(1)` tells that one waits, `gate.open()` lets
 * everything through from then on.
 */
export class Gate {
  #open = false;
  #waiting = 0;
  readonly #passes: (() => void)[] = [];
  readonly #watchers: { readonly count: number; readonly told: () => void }[] = [];

  /** How many requests wait now. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Resolves once `count` requests wait at the same time. */
  reached(count: number): Promise<void> {
    if (this.#waiting >= count) return Promise.resolve();
    return new Promise((told) => this.#watchers.push({ count, told }));
  }

  /** Lets everything through that waits or comes later. */
  open(): void {
    this.#open = true;
    for (const pass of this.#passes.splice(0)) pass();
  }

  /** Lets one waiting request through, the oldest. */
  passOne(): void {
    this.#passes.shift()?.();
  }

  /** Called by the server with a request that has come to the gate. */
  async wait(): Promise<void> {
    if (this.#open) return;
    this.#waiting += 1;
    for (const { count, told } of this.#watchers) if (this.#waiting >= count) told();
    await new Promise<void>((pass) => this.#passes.push(pass));
    this.#waiting -= 1;
  }
}
