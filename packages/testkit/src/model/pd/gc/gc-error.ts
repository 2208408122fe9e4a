import { ErrorType } from '@tikv/kvproto/general/pdpb';
import { PdError } from '../metadata/pd-error.js';

function gcError(code: string, message: string): PdError {
  return new PdError(ErrorType.UNKNOWN, `[PD:gc:${code}]${message}`);
}

export function gcOnInvalidKeyspace(name: string, id: number): PdError {
  return gcError(
    'ErrGCOnInvalidKeyspace',
    `trying to manage GC in keyspace ${name} (id: ${id}) where keyspace level GC is not enabled`,
  );
}

export function decreasingGcSafePoint(current: bigint, given: bigint): PdError {
  return gcError(
    'ErrDecreasingGCSafePoint',
    `trying to update GC safe point to a smaller value, current value: ${current}, given: ${given}`,
  );
}

export function gcSafePointExceedsTxnSafePoint(current: bigint, given: bigint, txnSafePoint: bigint): PdError {
  return gcError(
    'ErrGCSafePointExceedsTxnSafePoint',
    `trying to update GC safe point to a too large value that exceeds the txn safe point, current value: ${current}, given: ${given}, current txn safe point: ${txnSafePoint}`,
  );
}

export function decreasingTxnSafePoint(current: bigint, given: bigint): PdError {
  return gcError(
    'ErrDecreasingTxnSafePoint',
    `trying to update txn safe point to a smaller value, current value: ${current}, given: ${given}`,
  );
}

/** The one error that the older service safe points take for "rejected". */
export class BarrierBehind extends PdError {
  constructor(code: string, message: string) {
    super(ErrorType.UNKNOWN, `[PD:gc:${code}]${message}`);
  }
}

export function barrierBehindTxnSafePoint(ts: bigint, txnSafePoint: bigint): BarrierBehind {
  return new BarrierBehind(
    'ErrGCBarrierTSBehindTxnSafePoint',
    `trying to set a GC barrier on ts ${ts} which is already behind the txn safe point ${txnSafePoint}`,
  );
}

export function globalBarrierBehindTxnSafePoint(ts: bigint, txnSafePoint: bigint, keyspace: string): BarrierBehind {
  return new BarrierBehind(
    'ErrGlobalGCBarrierTSBehindTxnSafePoint',
    `trying to set a global GC barrier on ts ${ts} which is already behind the txn safe point ${txnSafePoint} of keyspace ${keyspace}`,
  );
}

export function reservedBarrierId(id: string): PdError {
  return gcError('ErrReservedGCBarrierID', `trying to set a GC barrier with a barrier ID that is reserved: ${id}`);
}

export function invalidArgument(name: string, value: string): PdError {
  return new PdError(ErrorType.UNKNOWN, `[PD:common:ErrInvalidArgument]invalid argument for ${name}: ${value}`);
}
