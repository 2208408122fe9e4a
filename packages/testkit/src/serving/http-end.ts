import { grpcStatus, StatusError } from '../model/grpc-status.js';
import { type HttpAnswer, plainText } from '../model/pd/http/http-route.js';
import type { Outcome } from './outcome.js';

/** How a request over HTTP ends: with an answer, with its connection, or never. */
export type HttpEnd = HttpAnswer | 'cut' | 'silence';

/** Runs a request and ends it. A status of gRPC, which a fault may ask for, is an HTTP one of its kind. */
export async function httpEnd(run: () => Promise<Outcome<HttpAnswer>>): Promise<HttpEnd> {
  try {
    return endOf(await run());
  } catch (error) {
    const isAway = error instanceof StatusError && error.status === grpcStatus.unavailable;
    return plainText(isAway ? 503 : 500, error instanceof Error ? error.message : String(error));
  }
}

/** What a fault on the wire makes of it. Those that need messages and frames of gRPC let the answer pass. */
function endOf({ answer, wire }: Outcome<HttpAnswer>): HttpEnd {
  if (wire === 'drop' || wire === 'black-hole') return 'silence';
  if (typeof wire === 'object' && 'httpStatus' in wire) return plainText(wire.httpStatus, 'a fault ended this request');
  if (answer === undefined) return 'cut';
  if (wire === 'corrupt') return { ...answer, body: `}${answer.body}` };
  const passes =
    wire === undefined ||
    wire === 'duplicate' ||
    wire === 'no-trailers' ||
    wire === 'goaway' ||
    (typeof wire === 'object' && 'trickleBytes' in wire);
  return passes ? answer : 'cut';
}
