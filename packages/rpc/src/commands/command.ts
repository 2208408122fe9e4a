import type { MessageCodec } from '@tikv/kvproto';
import type { Error as RegionError } from '@tikv/kvproto/errorpb';
import type { ContextInit } from '@tikv/kvproto/kvrpcpb';

/** The part of a request that the request sender fills in: where it goes. */
export interface WithContext {
  readonly context?: ContextInit | undefined;
}

/**
 * All that is known of one TiKV command. Nothing else switches over commands: a new one is one more value of this type
 * (pd-region-rpc-retry.md §3.2, §3.4).
 */
export interface Command<Request extends object, Response> {
  readonly name: string;
  /** gRPC path of the unary call; empty for what only BatchCommands has. */
  readonly unaryPath: string;
  /** Field number of the command in BatchCommands, or undefined when it has none. */
  readonly batchSlot: number | undefined;
  readonly kind: 'read' | 'write';
  /** How long one attempt may take unless the caller allows less. */
  readonly timeoutMs: number;
  readonly request: MessageCodec<unknown, Request>;
  readonly response: MessageCodec<Response, never>;
  /**
   * Who owns the bytes of a response: `copy` gives each field a small copy of its own, `own-block` copies the message
   * once and gives views into that block, which stays in memory while any of them lives.
   */
  readonly bytes: 'copy' | 'own-block';
  regionError(response: Response): RegionError | undefined;
  /** Requests with equal keys at one time share one call; undefined: this one goes alone (§3.6). */
  readonly collapseKey: ((request: Request) => string | undefined) | undefined;
}
