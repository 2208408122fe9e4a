import type { IncomingMessage, RequestListener } from 'node:http';
import type { HttpRequest } from '../model/pd/http/http-route.js';
import type { HttpEnd } from '../serving/http-end.js';

/** PD's HTTP API beside the RPC protocols of the same port: it has the paths under `/pd/`. */
export function pdHttp(answer: (request: HttpRequest) => Promise<HttpEnd>, rest: RequestListener): RequestListener {
  return (request, response) => {
    if (!(request.url ?? '').startsWith('/pd/')) return rest(request, response);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => {});
    request.on('end', () => {
      void answer(httpRequest(request, Buffer.concat(chunks))).then((end) => {
        if (end === 'cut') response.destroy();
        if (typeof end === 'string') return;
        const { status, headers, body } = end;
        response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
        response.end(body);
      });
    });
  };
}

function httpRequest(request: IncomingMessage, body: Uint8Array): HttpRequest {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://pd');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (!name.startsWith(':') && value !== undefined) headers[name] = String(value);
  }
  return { method: request.method ?? 'GET', path: pathname, query: searchParams, headers, body };
}
