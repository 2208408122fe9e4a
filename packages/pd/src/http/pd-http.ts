import {
  ClosedError,
  deadlineAt,
  onAbort,
  PdUnavailableError,
  ProtocolError,
  type Runtime,
  type TimerWheel,
  UnsupportedError,
} from '@tikv/core';
import { checkTimeout } from '../calls/check-arguments.js';
import type { PdCallOptions } from '../calls/pd-caller.js';
import type { Members } from '../discovery/members.js';
import { classifyPdError } from '../errors/classify-pd-error.js';

/** As much of `fetch` as is used. */
export type PdFetch = (
  url: string,
  init: { method: string; body?: string; headers?: Record<string, string>; signal: AbortSignal },
) => Promise<{ readonly status: number; text(): Promise<string> }>;

export interface PdHttpOptions {
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  readonly members: Members;
  /** Undefined where there is none to use: over TLS of this client's own, and on other clocks. */
  readonly fetch: PdFetch | undefined;
  readonly closing: AbortSignal;
}

export interface HttpCall {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** From `/pd/…` on. */
  readonly path: string;
  readonly body?: unknown;
}

const timeoutMs = 30_000;
/** PD's answer whoever is asked. */
const finalStatuses: ReadonlySet<number> = new Set([400, 403, 404, 409]);

/** PD's HTTP API: the leader is asked first, then every follower until one succeeds (pd-region-rpc-retry.md §1.15). */
export class PdHttp {
  readonly #options: PdHttpOptions;

  constructor(options: PdHttpOptions) {
    this.#options = options;
  }

  /**
   * The body of the answer.
   *
   * @throws ProtocolError when PD refuses; PdUnavailableError when no member succeeds in time (default 30 s);
   *   UnsupportedError without `fetch`; ClosedError; the signal's reason.
   */
  async call({ method, path, body }: HttpCall, options: PdCallOptions = {}): Promise<string> {
    const { runtime, timers, members, fetch, closing } = this.#options;
    const operation = `pd.http ${method} ${path.replace(/\?.*/, '')}`;
    if (fetch === undefined) {
      const advice =
        'Give PdClient a `fetch` that reaches PD: with its certificates, or over the network of a simulation';
      throw new UnsupportedError({ feature: 'The HTTP API of PD', advice }, { operation });
    }
    if (options.timeoutMs !== undefined) checkTimeout('timeoutMs', options.timeoutMs);
    options.signal?.throwIfAborted();
    const closed = (): ClosedError => new ClosedError({ closed: 'client' }, { operation });
    if (closing.aborted) throw closed();
    const deadlineAtMs = deadlineAt(runtime, options.timeoutMs ?? timeoutMs) as number;
    const stop = new AbortController();
    const limit = timers.schedule(deadlineAtMs - runtime.monotonicMs(), () => stop.abort(), {
      onClose: () => stop.abort(),
    });
    const { signal } = options;
    const unhook = [onAbort(closing, () => stop.abort()), ...(signal ? [onAbort(signal, () => stop.abort())] : [])];
    const said: { url: string; reason: string }[] = [];
    try {
      for (const address of members.addresses) {
        const url = members.urlOf(address);
        const init = {
          method,
          signal: stop.signal,
          ...(body === undefined
            ? {}
            : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
        };
        try {
          const answer = await fetch(`${url}${path}`, init);
          const text = await answer.text();
          if (answer.status >= 200 && answer.status < 300) return text;
          if (finalStatuses.has(answer.status)) throw refused(operation, answer.status, text);
          said.push({ url, reason: `HTTP ${answer.status}: ${text.slice(0, 200)}` });
          const kind = classifyPdError({ grpcCode: 'UNKNOWN', details: text });
          if (answer.status === 503 || kind === 'leader-change') void members.rediscover();
        } catch (error) {
          if (error instanceof ProtocolError) throw error;
          if (signal?.aborted === true) throw signal.reason;
          if (closing.aborted) throw closed();
          if (stop.signal.aborted) {
            said.push({ url, reason: 'no answer in time' });
            break;
          }
          said.push({ url, reason: String(error) });
        }
      }
    } finally {
      limit.cancel();
      for (const each of unhook) each();
    }
    // An answer that all of them give is PD's, though it comes as a failure of the server.
    const last = said.at(-1)?.reason ?? '';
    if (said.length > 0 && said.every(({ reason }) => reason === last && reason.startsWith('HTTP 500'))) {
      throw refused(operation, 500, last.replace(/^HTTP 500: /, ''));
    }
    throw new PdUnavailableError({ endpoints: said }, { operation });
  }
}

function refused(operation: string, status: number, text: string): ProtocolError {
  return new ProtocolError({ what: `PD answered HTTP ${status}: ${text.slice(0, 200)}` }, { operation });
}
