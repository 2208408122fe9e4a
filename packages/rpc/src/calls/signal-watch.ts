import { onAbort } from '@tikv/core';

interface Watched {
  calls: number;
  readonly stop: () => void;
}

/** Listens to the signals of calls: once to each signal, however many calls share it. */
export class SignalWatch {
  readonly #aborted: (signal: AbortSignal) => void;
  readonly #watched = new Map<AbortSignal, Watched>();

  constructor(aborted: (signal: AbortSignal) => void) {
    this.#aborted = aborted;
  }

  add(signal: AbortSignal): void {
    const watched = this.#watched.get(signal);
    if (watched !== undefined) {
      watched.calls += 1;
      return;
    }
    this.#watched.set(signal, { calls: 1, stop: onAbort(signal, () => this.#aborted(signal)) });
  }

  /** One of the calls has ended. */
  remove(signal: AbortSignal): void {
    const watched = this.#watched.get(signal);
    if (watched === undefined) return;
    watched.calls -= 1;
    if (watched.calls > 0) return;
    this.#watched.delete(signal);
    watched.stop();
  }
}
