import type { Backoffer } from '@tikv/core';
import type { BytesInit } from '@tikv/kvproto';
import type { ContextInit } from '@tikv/kvproto/kvrpcpb';
import type { Command, WithContext } from '@tikv/rpc';

/** An operation on one key: one value for all its calls, so that a call is nothing but its own data. */
export interface PointOperation<Input, Request extends WithContext, Response, Result> {
  /** Its name, `raw.get`, …, as errors tell it that come before anything had to be tried again. */
  readonly facts: OperationFacts;
  readonly command: Command<Request, Response>;
  request(key: BytesInit, input: Input, context: ContextInit | undefined): Request;
  /** What a response without a region error means; throws when that is a failure. */
  result(response: Response, facts: OperationFacts): Result;
}

/** What an error says of the operation that failed. */
export type OperationFacts = Pick<Backoffer, 'operation' | 'history'>;

/** The facts of an operation of which nothing is known but its name. */
export function factsOf(operation: string): OperationFacts {
  return { operation, history: { attempts: [], droppedAttempts: 0 } };
}

/** What the caller of one operation may say. */
export interface PointOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
}

/** Makes what an operation needs to wait and to give up. */
export interface OperationStarter {
  /** For an operation that has begun before; whether it is over by now is found out when it is used. */
  goOn(operation: string, options: PointOptions, startedAtMs: number): Backoffer;
}
