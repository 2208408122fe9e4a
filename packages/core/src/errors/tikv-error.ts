import type { Attempt } from './attempt.js';
import { jsonDetail } from './json-detail.js';
import type { TikvErrorCode } from './tikv-error-code.js';

/** Marks errors of this family, also those made by another copy of this package. */
export const tikvErrorBrand: symbol = Symbol.for('tikv.error');

/** What every error of the family can carry. */
export interface TikvErrorOptions {
  readonly cause?: unknown;
  /** The operation that failed: `raw.get`, `txn.commit`, … */
  readonly operation?: string | undefined;
  readonly attempts?: readonly Attempt[] | undefined;
  readonly droppedAttempts?: number | undefined;
  /** The operation wrote, and the write may or may not have taken effect. */
  readonly undetermined?: boolean | undefined;
}

/** What a class of errors says about itself. Sentences without a full stop. */
export interface ErrorText {
  readonly what: string;
  readonly advice?: string | undefined;
  readonly retryable: boolean;
}

/**
 * The base of all errors that this client makes. Switch on `code`; recognise the family with `isTikvError`, since
 * `instanceof` fails when two copies of this package are loaded. Holds no values, and keys only as redacted text.
 */
export abstract class TikvError extends Error {
  static {
    Object.defineProperty(this.prototype, tikvErrorBrand, { value: true });
  }
  abstract readonly code: TikvErrorCode;
  /**
   * Whether the same call (for transactional errors: a new transaction doing the same), made again later, may succeed.
   * Says nothing about whether repeating is harmless: see `undetermined`.
   */
  readonly retryable: boolean;
  /** The operation wrote, and the write may or may not have taken effect. */
  readonly undetermined: boolean;
  readonly operation: string | undefined;
  /** What was tried, in order. Print it with `formatAttempts`. */
  readonly attempts: readonly Attempt[];
  /** How many attempts are missing in the middle of a long list. */
  readonly droppedAttempts: number;

  constructor(text: ErrorText, options: TikvErrorOptions = {}) {
    super(messageOf(text, options), 'cause' in options ? { cause: options.cause } : undefined);
    this.retryable = text.retryable;
    this.undetermined = options.undetermined ?? false;
    this.operation = options.operation;
    this.attempts = options.attempts ?? [];
    this.droppedAttempts = options.droppedAttempts ?? 0;
  }

  /** For logs: all details, 64-bit numbers as strings, no stack. */
  toJSON(): Record<string, unknown> {
    const json: Record<string, unknown> = { name: this.name, message: this.message };
    for (const [name, value] of Object.entries(this)) json[name] = jsonDetail(value);
    if (this.cause !== undefined) json['cause'] = jsonDetail(this.cause);
    return json;
  }
}

function messageOf({ what, advice }: ErrorText, options: TikvErrorOptions): string {
  const where = options.operation === undefined ? '' : `${options.operation}: `;
  const tried = triedText(options.attempts ?? [], options.droppedAttempts ?? 0);
  const unknown = options.undetermined === true ? ' The write may or may not have taken effect.' : '';
  return `${where}${what}.${tried}${unknown}${advice === undefined ? '' : ` ${advice}.`}`;
}

function triedText(attempts: readonly Attempt[], dropped: number): string {
  const last = attempts.at(-1);
  if (last === undefined) return '';
  const count = attempts.length + dropped;
  return ` Tried ${count === 1 ? 'once' : `${count} times`}, last ${last.what} on ${last.target}: ${last.outcome}.`;
}
