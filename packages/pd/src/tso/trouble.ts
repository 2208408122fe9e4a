import { type Attempt, PdUnavailableError, type Runtime } from '@tikv/core';
import { RpcError } from '@tikv/rpc';
import type { Members } from '../discovery/members.js';
import type { TsoFailure } from './tso-stream.js';

const keptAttempts = 20;

/** What has gone wrong with timestamps since the last one that was given: the stuff of errors. */
export class Trouble {
  readonly #members: Members;
  readonly #runtime: Runtime;
  #attempts: Attempt[] = [];
  #sinceMs = 0;
  #lastError: unknown;

  constructor(members: Members, runtime: Runtime) {
    this.#members = members;
    this.#runtime = runtime;
  }

  get attempts(): readonly Attempt[] {
    return this.#attempts.slice();
  }

  /** Returns what happened, for people. */
  note(address: string, { error, startedAtMs }: TsoFailure): string {
    const outcome = error instanceof RpcError ? `${error.grpcCode}: ${error.details}` : error.message;
    if (this.#attempts.length === 0) this.#sinceMs = startedAtMs;
    if (this.#attempts.length === keptAttempts) this.#attempts.shift();
    this.#attempts.push({
      target: `pd ${this.#members.urlOf(address)}`,
      what: 'Tso',
      outcome,
      startedAtMs: startedAtMs - this.#sinceMs,
      durationMs: this.#runtime.monotonicMs() - startedAtMs,
    });
    this.#lastError = error;
    return outcome;
  }

  over(): void {
    if (this.#attempts.length === 0) return;
    this.#attempts = [];
    this.#lastError = undefined;
  }

  unavailable(operation: string): PdUnavailableError {
    const cause = this.#lastError === undefined ? {} : { cause: this.#lastError };
    return new PdUnavailableError(
      { endpoints: this.#members.reasons },
      { operation, attempts: this.attempts, ...cause },
    );
  }
}
