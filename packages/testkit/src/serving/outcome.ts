import type { Message } from '@bufbuild/protobuf';
import type { Http2Code } from './http2-codes.js';

/**
 * What goes wrong on the wire, after the request has or has not taken effect:
 * `drop` never answers, `reset` resets the stream (with CANCEL), `goaway` ends the connection in order (before the request
 * has applied, without this call; after it, with its answer), `cut` closes it, `cut-reset` closes it with a TCP reset,
 * `black-hole` lets it be open and mute, `garbage` writes bytes to it that are no frame; `corrupt` and `truncate` spoil
 * the answer's bytes, `duplicate` sends it twice, `no-trailers` leaves out the status behind it, and a trickle sends it a
 * few bytes at a time. `resetCode` is a reset with another code, `goawayCode` a connection that ends at once with a code,
 * `httpStatus` an answer that is not gRPC, as a proxy gives it.
 */
export type WireFault =
  | 'drop'
  | 'reset'
  | 'goaway'
  | 'cut'
  | 'cut-reset'
  | 'black-hole'
  | 'garbage'
  | 'corrupt'
  | 'truncate'
  | 'duplicate'
  | 'no-trailers'
  | { readonly trickleBytes: number; readonly everyMs: number }
  | { readonly resetCode: Http2Code }
  | { readonly goawayCode: Http2Code }
  | { readonly httpStatus: number };

/** What a request comes to. Without an answer there is a fault on the wire. */
export interface Outcome<Answer = Message> {
  readonly answer: Answer | undefined;
  readonly wire: WireFault | undefined;
}
