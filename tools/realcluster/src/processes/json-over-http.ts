import { once } from 'node:events';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { text } from 'node:stream/consumers';
import type { ClusterCertificates } from '../build/certificates.js';

const timeoutMs = 10_000;

export interface HttpCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly body?: unknown;
  readonly tls?: ClusterCertificates | undefined;
}

/** One call with JSON there and back; an answer other than 2xx is an error with the text that came. */
export async function jsonOverHttp({ method, url, body, tls }: HttpCall): Promise<unknown> {
  const options = { method, agent: false, timeout: timeoutMs, headers: { 'content-type': 'application/json' } };
  const call =
    tls === undefined
      ? plainRequest(url, options)
      : secureRequest(url, { ...options, ca: tls.ca, cert: tls.cert, key: tls.key });
  call.on('timeout', () => call.destroy(new Error(`${method} ${url}: no answer after ${timeoutMs} ms`)));
  call.end(body === undefined ? undefined : JSON.stringify(body));
  const [response] = (await once(call, 'response')) as [IncomingMessage];
  const answer = await text(response);
  const status = response.statusCode ?? 0;
  if (status < 200 || status >= 300) throw new Error(`${method} ${url} answered ${status}: ${answer.trim()}`);
  return answer === '' ? undefined : (JSON.parse(answer) as unknown);
}
