import type { ErrorType } from '@tikv/kvproto/general/pdpb';
import type { PdCall } from './pd-call.js';

export interface ErrorHeader {
  readonly clusterId: bigint;
  readonly error: { readonly type: ErrorType; readonly message: string };
}

/** The header of an answer that says what is wrong. */
export function errorHeader({ model }: PdCall, type: ErrorType, message: string): ErrorHeader {
  return { clusterId: model.clusterId, error: { type, message } };
}
