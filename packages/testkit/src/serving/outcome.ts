import type { Message } from '@bufbuild/protobuf';

/**
 * What goes wrong on the wire, after the request has or has not taken effect:
 * `drop` never answers, `reset` resets the stream, `goaway` ends the connection in order, `cut` cuts it, `black-hole`
 * lets it be open and mute, `corrupt` and `truncate` spoil the answer's bytes, `duplicate` sends it twice, and a trickle
 * sends it a few bytes at a time.
 */
export type WireFault =
  | 'drop'
  | 'reset'
  | 'goaway'
  | 'cut'
  | 'black-hole'
  | 'corrupt'
  | 'truncate'
  | 'duplicate'
  | { readonly trickleBytes: number; readonly everyMs: number };

/** What a request comes to. Without an answer there is a fault on the wire. */
export interface Outcome {
  readonly answer: Message | undefined;
  readonly wire: WireFault | undefined;
}
