import { onAbort } from '@tikv/core';
import { type HttpAnswer, type HttpRequest, plainText } from '../model/pd/http/http-route.js';
import type { MemoryNetwork } from './memory-network.js';

const nothing: Uint8Array = new Uint8Array();
const encoder = new TextEncoder();

/** `fetch` over a network in memory: one connection a request, with the latency, losses and partitions of the network. */
export function memoryFetch(network: MemoryNetwork): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.throwIfAborted();
    const url = new URL(request.url);
    const body = request.body === null ? nothing : new Uint8Array(await request.arrayBuffer());
    const address = `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
    const {
      status,
      headers,
      body: text,
    } = await exchange(network, address, signal, {
      method: request.method,
      path: url.pathname,
      query: url.searchParams,
      headers: Object.fromEntries(request.headers),
      body,
    });
    const response = new Response(bodyless.has(status) ? null : text, { status, headers });
    Object.defineProperty(response, 'url', { value: request.url });
    return response;
  };
}

/** Statuses that have no body. */
const bodyless: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

function exchange(
  network: MemoryNetwork,
  address: string,
  signal: AbortSignal | undefined,
  request: HttpRequest,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const link = network.dial(address);
    const onHttp = network.httpAt(address) ?? (() => Promise.resolve(plainText(404, '404 page not found')));
    let stopListening: () => void = () => {};
    const fail = (error: unknown): void => {
      stopListening();
      reject(error);
      link?.cut();
    };
    const lost = (code: string): void =>
      fail(new TypeError('fetch failed', { cause: Object.assign(new Error(`${code} ${address}`), { code }) }));
    if (signal !== undefined) stopListening = onAbort(signal, () => fail(signal.reason));
    if (link === undefined) {
      // That nobody listens takes a round trip to find out.
      network.runtime.startTimer(2 * (network.drawLatencyMs() ?? 0), () => lost('ECONNREFUSED'));
      return;
    }
    link.onCut(() => lost('ECONNRESET'));
    const answered = (answer: HttpAnswer): void => {
      stopListening();
      resolve(answer);
      link.cut();
    };
    const { method, path, query, headers, body } = request;
    const sent = encoder.encode(`${JSON.stringify(headers)}\n`);
    const what = `HTTP ${method} ${path}${query.size > 0 ? `?${query.toString()}` : ''}`;
    link.toServer.send(request, {
      what,
      bytes: Buffer.concat([sent, body]),
      arrive: () =>
        void onHttp(request).then((end) => {
          if (end === 'cut') link.cut();
          else if (end !== 'silence') send(end);
        }),
    });
    const send = (answer: HttpAnswer): void =>
      link.toClient.send(request, {
        what: `HTTP ${answer.status} ${path}`,
        bytes: encoder.encode(answer.body),
        arrive: () => answered(answer),
      });
  });
}
