import {
  type AttemptHistory,
  CodecFailureError,
  FlashbackError,
  InvalidArgumentError,
  MismatchedClusterError,
  RaftEntryTooLargeError,
  ServerErrorError,
  type TikvError,
  UnsupportedError,
} from '@tikv/core';
import { CodecError } from '@tikv/kvproto';
import type { RpcError } from '@tikv/rpc';
import type { HardError } from './region-error-decision.js';

export interface ErrorContext {
  readonly operation: string;
  readonly command: string;
  readonly clusterId: bigint;
  readonly regionId: bigint;
  /** The store that was asked: `store 3 (127.0.0.1:20160)`. */
  readonly store: string;
  readonly history: AttemptHistory;
  /** An earlier attempt of this write may have been applied. */
  readonly undetermined: boolean;
}

/** The user's error for a region error that no retry can cure. */
export function errorOfRegionError(error: HardError, context: ErrorContext): TikvError {
  const { regionId, operation, undetermined, history } = context;
  const options = { operation, undetermined, ...history };
  switch (error.kind) {
    case 'raft-entry-too-large':
      return new RaftEntryTooLargeError({ regionId, entrySize: error.entrySize }, options);
    case 'flashback':
      return new FlashbackError({ regionId, state: error.state, flashbackStartTs: error.startTs }, options);
    case 'server':
      return new ServerErrorError({ serverMessage: error.message }, options);
  }
}

/** The user's error for a call that the server turned away for good. */
export function errorOfRefusal(
  reason: 'mismatched-cluster' | 'unsupported' | 'refused',
  cause: RpcError,
  context: ErrorContext,
): TikvError {
  const options = { operation: context.operation, cause, undetermined: context.undetermined, ...context.history };
  switch (reason) {
    case 'mismatched-cluster':
      return new MismatchedClusterError({ expected: context.clusterId, got: [] }, options);
    case 'unsupported':
      return new UnsupportedError({ feature: `${context.command} on ${context.store}` }, options);
    case 'refused':
      // It got no further than here.
      if (cause.cause instanceof CodecError)
        return new InvalidArgumentError({ argument: context.command, problem: cause.details }, options);
      return new ServerErrorError({ serverMessage: cause.details }, options);
  }
}

/** The user's error for a response that cannot be read. */
export function errorOfGarbage(cause: CodecError, context: ErrorContext): TikvError {
  const what = `The answer of ${context.store} to ${context.command} cannot be decoded: ${cause.message}`;
  return new CodecFailureError(
    { what },
    { operation: context.operation, cause, undetermined: context.undetermined, ...context.history },
  );
}
