import { onAbort, type Runtime, type TimerWheel } from '@tikv/core';
import { RpcError } from '../transport/rpc-error.js';

/**
 * Identical calls at one time are one call, and each waiter keeps its own time limit and abort: those end the waiting,
 * never the call (pd-region-rpc-retry.md §3.6).
 */
export class Collapse {
  readonly #runtime: Runtime;
  readonly #timers: TimerWheel;
  readonly #calls = new Map<string, Promise<unknown>>();

  constructor(runtime: Runtime, timers: TimerWheel) {
    this.#runtime = runtime;
    this.#timers = timers;
  }

  /** `deadlineAtMs` and `signal` are the waiter's; `start` makes the call when there is none under this key. */
  join<Response>(
    key: string,
    method: string,
    address: string,
    start: () => Promise<Response>,
    deadlineAtMs: number,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    let call = this.#calls.get(key) as Promise<Response> | undefined;
    if (call === undefined) {
      const started = start();
      const forget = (): void => {
        if (this.#calls.get(key) === started) this.#calls.delete(key);
      };
      started.then(forget, forget);
      this.#calls.set(key, started);
      call = started;
    }
    return this.#wait(call, method, address, deadlineAtMs, signal);
  }

  close(): void {
    this.#calls.clear();
  }

  #wait<Response>(
    call: Promise<Response>,
    method: string,
    address: string,
    deadlineAtMs: number,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    return new Promise((resolve, reject) => {
      const fail = (grpcCode: 'CANCELLED' | 'DEADLINE_EXCEEDED', details: string): void => {
        stop();
        reject(new RpcError({ grpcCode, details, method, address, connectionVersion: 0, sent: true }));
      };
      const late = (): void => fail('DEADLINE_EXCEEDED', 'Deadline exceeded while another call did the same');
      const leftMs = deadlineAtMs - this.#runtime.monotonicMs();
      const timer = this.#timers.schedule(leftMs, late, { background: true });
      const stopListening = signal && onAbort(signal, () => fail('CANCELLED', 'aborted'));
      const stop = (): void => {
        timer.cancel();
        stopListening?.();
      };
      if (signal?.aborted === true) fail('CANCELLED', 'aborted');
      call.then(
        (response) => {
          stop();
          resolve(response);
        },
        (error: Error) => {
          stop();
          reject(error);
        },
      );
    });
  }
}
