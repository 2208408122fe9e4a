import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';

/** A channel of `node:diagnostics_channel` that carries single events of one type. */
export class EventChannel<P> {
  readonly name: string;
  readonly #channel: ReturnType<typeof channel>;

  constructor(name: string) {
    this.name = name;
    this.#channel = channel(name);
  }

  /** Check it before building a payload. */
  get hasSubscribers(): boolean {
    return this.#channel.hasSubscribers;
  }

  publish(payload: P): void {
    this.#channel.publish(payload);
  }

  /** Calls the listener, within the publishing call, for each event; returns what ends that. */
  subscribe(listener: (payload: P) => void): () => void {
    const forward = (payload: unknown): void => listener(payload as P);
    subscribe(this.name, forward);
    return () => {
      unsubscribe(this.name, forward);
    };
  }
}

/** Publishes what `payload` makes, which is called only when somebody listens. */
export function publishTo<P>(to: EventChannel<P>, payload: () => P): void {
  if (to.hasSubscribers) to.publish(payload());
}
