import { type TracingChannel, type TracingChannelSubscribers, tracingChannel } from 'node:diagnostics_channel';

/** What a span's listeners share: one object from its start to its end. They may add properties of their own. */
export interface SpanOutcome {
  /** Present at the end of a span that failed. */
  error?: unknown;
}

/**
 * A tracing channel of `node:diagnostics_channel`: `tracing:<name>:start`, `:end`, `:asyncStart`, `:asyncEnd` and
 * `:error`, with the contexts of `AsyncLocalStorage` that are bound to `start`. Unlike the platform's own `tracePromise`
 * it never shows results to the listeners: those are values of the user.
 */
export class SpanChannel<P extends object> {
  readonly name: string;
  readonly #channel: TracingChannel<string, P & SpanOutcome>;

  constructor(name: string) {
    this.name = name;
    this.#channel = tracingChannel(name);
  }

  get hasSubscribers(): boolean {
    const { start, end, asyncStart, asyncEnd, error } = this.#channel;
    return (
      start.hasSubscribers ||
      end.hasSubscribers ||
      asyncStart.hasSubscribers ||
      asyncEnd.hasSubscribers ||
      error.hasSubscribers
    );
  }

  /** Runs `run` as a span. Without listeners that is all it does: `payload` is not called, the promise is passed on. */
  trace<T>(payload: () => P, run: () => Promise<T>): Promise<T> {
    return this.hasSubscribers ? this.#traced(payload(), run) : run();
  }

  /** Returns what ends the subscription. */
  subscribe(listeners: Partial<TracingChannelSubscribers<P & SpanOutcome>>): () => void {
    const all = { ...ignoreAll, ...listeners } as TracingChannelSubscribers<P & SpanOutcome>;
    this.#channel.subscribe(all);
    return () => {
      this.#channel.unsubscribe(all);
    };
  }

  #traced<T>(span: P & SpanOutcome, run: () => Promise<T>): Promise<T> {
    const { start, end, asyncStart, asyncEnd, error } = this.#channel;
    const settled = (): void => {
      asyncStart.publish(span);
      asyncEnd.publish(span);
    };
    const failed = (reason: unknown): void => {
      span.error = reason;
      error.publish(span);
    };
    return start.runStores(span, () => {
      try {
        return run().then(
          (result) => {
            settled();
            return result;
          },
          (reason: unknown) => {
            failed(reason);
            settled();
            throw reason;
          },
        );
      } catch (reason) {
        failed(reason);
        throw reason;
      } finally {
        end.publish(span);
      }
    });
  }
}

const ignore = (): void => {};
const ignoreAll = { start: ignore, end: ignore, asyncStart: ignore, asyncEnd: ignore, error: ignore };
