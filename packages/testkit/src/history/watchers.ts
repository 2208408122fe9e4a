import { type NumberedTransition } from './numbered.js';

/** How many of the operations that are left need each value. */
export class Watchers {
  readonly #left: Int32Array;

  /** Of writes that may not have happened too: they are always left. */
  constructor(values: number, all: readonly NumberedTransition[]) {
    this.#left = new Int32Array(values);
    for (const transition of all) this.add(transition, 1);
  }

  add({ needs }: NumberedTransition, by: 1 | -1): void {
    if (needs >= 0) this.#left[needs] = (this.#left[needs] as number) + by;
  }

  /** Whether nobody will see this value any more. */
  nobodySees(value: number): boolean {
    return this.#left[value] === 0;
  }
}
