/**
 * A write was sent, or may have been, and an interceptor put an error of its own (`cause`) in the place of the outcome:
 * nobody may take it for a write that was not applied.
 */
export class InterceptedError extends Error {
  override readonly name = 'InterceptedError';

  constructor(method: string, cause: unknown) {
    super(`${method} was sent, and an interceptor failed afterwards: ${String(cause)}`, { cause });
  }
}
