import type { Message } from '@bufbuild/protobuf';
import type { Outcome } from './outcome.js';
import type { ServerCall } from './server-call.js';

/** Sends what a request came to: its answer in order, or as the fault on the wire has it. */
export function deliver(call: ServerCall, { answer, wire }: Outcome, encode: (answer: Message) => Uint8Array): void {
  const bytes = answer === undefined ? undefined : encode(answer);
  if (wire === undefined) {
    if (bytes !== undefined) call.send(bytes);
  } else if (wire !== 'drop') call.spoil(wire, bytes);
}

/** Whether the answer went out whole, so that a call with one answer ends with it. */
export function endsInOrder({ answer, wire }: Outcome): boolean {
  return (
    wire === undefined ||
    wire === 'duplicate' ||
    wire === 'corrupt' ||
    (wire === 'goaway' && answer !== undefined) ||
    (typeof wire === 'object' && 'trickleBytes' in wire)
  );
}
