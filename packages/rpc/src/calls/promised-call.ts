import type { Command } from '../commands/command.js';
import type { AttemptFailure } from './attempt-failure.js';
import { StoreCall } from './store-call.js';
import type { StoreCallOptions } from './store-call-options.js';

/** An attempt whose outcome settles a promise. */
export class PromisedCall<Request extends object, Response> extends StoreCall<Request, Response> {
  readonly #resolve: (response: Response) => void;
  readonly #reject: (error: AttemptFailure) => void;

  constructor(
    command: Command<Request, Response>,
    request: Request,
    deadlineAtMs: number,
    options: StoreCallOptions,
    resolve: (response: Response) => void,
    reject: (error: AttemptFailure) => void,
  ) {
    super(command, request, deadlineAtMs, options);
    this.#resolve = resolve;
    this.#reject = reject;
  }

  succeed(response: Response): void {
    this.#resolve(response);
  }

  fail(error: AttemptFailure): void {
    this.#reject(error);
  }
}
