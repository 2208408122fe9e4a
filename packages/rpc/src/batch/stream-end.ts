import type { CodecError } from '@tikv/kvproto';
import type { GrpcCode } from '../transport/grpc-code.js';
import type { RpcError } from '../transport/rpc-error.js';

/** What the end of a stream means for the calls that had no answer, and for the calls after them. */
export interface StreamEnd {
  readonly grpcCode: GrpcCode;
  readonly details: string;
  /** False when it is certain that the server never saw the stream. */
  readonly sent: boolean;
  /**
   * One call may have ended the stream for all: the next ones go by themselves for a while, so that only that one fails
   * and a batch is not sent again and again as it was.
   */
  readonly separate: boolean;
}

/** Statuses that are an answer to one request, though they end the whole stream. */
const ofOneRequest: ReadonlySet<GrpcCode> = new Set<GrpcCode>([
  'INVALID_ARGUMENT',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNKNOWN',
  'INTERNAL',
  'DATA_LOSS',
]);

/** `calls`: how many had no answer. `heard`: others had one, so the server has seen the stream, whatever it says now. */
export function streamEnd(
  error: RpcError | undefined,
  garbage: CodecError | undefined,
  calls: number,
  heard: boolean,
): StreamEnd {
  if (garbage !== undefined) {
    return { grpcCode: 'INTERNAL', details: `garbage on the stream: ${garbage.message}`, sent: true, separate: true };
  }
  if (error === undefined) {
    return { grpcCode: 'UNAVAILABLE', details: 'the server ended the stream', sent: true, separate: false };
  }
  const { grpcCode, details } = error;
  const sent = error.sent || heard;
  // All requests name the same cluster, so this one is everybody's answer.
  const everybodys = /cluster id/i.test(details);
  const separate = ofOneRequest.has(grpcCode) && !everybodys;
  // With several calls nobody knows whose fault it was: none of them may take it for its own answer.
  const anonymous = separate && calls > 1 && grpcCode !== 'INTERNAL' && grpcCode !== 'UNKNOWN';
  return { grpcCode: anonymous ? 'UNAVAILABLE' : grpcCode, details, sent, separate };
}
