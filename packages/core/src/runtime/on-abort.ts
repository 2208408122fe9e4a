const audiences = new WeakMap<AbortSignal, Audience>();

/**
 * Calls `listener`, which must not throw, when the signal is aborted from now on; returns what ends that. Check
 * `signal.aborted` first: a past abort is not told.
 *
 * For signals that very many operations share. The platform searches its list of listeners each time one is added or
 * removed, which makes ten thousand waits cost a good part of a second, and warns of a leak at the eleventh. Here a
 * signal gets one listener, while there is anybody to tell, and adding and removing cost the same however many there
 * are.
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  let audience = audiences.get(signal);
  if (audience === undefined) {
    audience = new Audience(signal);
    audiences.set(signal, audience);
  }
  return audience.add(listener);
}

/** Those who want to know of the abort of one signal. */
class Audience {
  readonly #signal: AbortSignal;
  readonly #listeners = new Set<() => void>();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  add(listener: () => void): () => void {
    if (this.#listeners.size === 0) this.#signal.addEventListener('abort', this.#tell);
    const entry = (): void => listener();
    this.#listeners.add(entry);
    return () => {
      if (this.#listeners.delete(entry) && this.#listeners.size === 0) {
        this.#signal.removeEventListener('abort', this.#tell);
      }
    };
  }

  readonly #tell = (): void => {
    for (const entry of this.#listeners) entry();
  };
}
