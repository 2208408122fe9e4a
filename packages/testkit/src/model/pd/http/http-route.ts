import type { PdCall } from '../service/pd-call.js';

/** A request of HTTP/1 or HTTP/2 to PD, as its handler sees it. */
export interface HttpRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One line of PD's HTTP API. */
export interface HttpRoute {
  readonly method: HttpMethod;
  /** Parts that begin with a colon stand for any text without a slash: `/pd/api/v2/keyspaces/:name`. */
  readonly path: string;
  /** `params` are the parts of the path by their names, decoded. */
  handle(request: HttpRequest & { readonly params: Readonly<Record<string, string>> }, call: PdCall): HttpAnswer;
}

/** An answer as PD writes JSON. A bigint is a number without quotes, as Go writes its 64-bit ones. */
export function json(status: number, value: unknown): HttpAnswer {
  const marked = JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? `${mark}${each}` : each), 2);
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: marked.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1'),
  };
}

/** Stands before the digits of a bigint until it has lost its quotes; in no text that PD shows. */
const mark = '\u2063';

/** An answer in words, as Go's `http.Error` writes it. */
export function plainText(status: number, text: string): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
    body: `${text}\n`,
  };
}

/** The values of a pattern's named parts; undefined when the path does not fit. */
export function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, got] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== got.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = got[index] ?? '';
    if (part.startsWith(':')) {
      if (text === '') return undefined;
      params[part.slice(1)] = decoded(text);
    } else if (part !== text) return undefined;
  }
  return params;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
