import type { Command } from '../commands/command.js';
import type { AttemptFailure } from './attempt-failure.js';
import type { StoreCallOptions } from './store-call-options.js';

/**
 * One attempt of one command: the only object that is made for it here. What waits for the outcome extends it, so that a
 * success costs neither a closure nor a promise of this layer. Exactly one of `succeed` and `fail` is called, once; it may
 * happen before `StoreCaller.start` returns. Neither may throw.
 */
export abstract class StoreCall<Request extends object = object, Response = unknown> {
  readonly command: Command<Request, Response>;
  readonly request: Request;
  /** Point of the monotonic clock; `StoreCaller.start` expects a real one. */
  readonly deadlineAtMs: number;
  readonly signal: AbortSignal | undefined;
  readonly forwardedHost: string | undefined;
  readonly priority: number;
  /** Its id on the stream; 0 while it waits for its turn. */
  id = 0;
  /** What it counts for in limits on bytes; 0 when there are none. */
  bytes = 0;

  constructor(command: Command<Request, Response>, request: Request, deadlineAtMs: number, options: StoreCallOptions) {
    this.command = command;
    this.request = request;
    this.deadlineAtMs = deadlineAtMs;
    this.signal = options.signal;
    this.forwardedHost = options.forwardedHost;
    this.priority = options.priority ?? 0;
  }

  abstract succeed(response: Response): void;
  abstract fail(error: AttemptFailure): void;
}
