import { ErrorType } from '@tikv/kvproto/general/pdpb';
import { nullKeyspaceId } from '../keyspaces/keyspace-rules.js';
import { PdError } from '../metadata/pd-error.js';
import { never } from './gc-barrier.js';
import { BarrierBehind } from './gc-error.js';
import { type GcStates, gcWorker } from './gc-states.js';

/** The service safe point that PD says is the smallest. */
export interface MinServiceSafePoint {
  readonly serviceId: string;
  readonly safePoint: bigint;
}

/** A smaller target changes nothing and is no error: the current value tells the caller. */
export function compatibleGcSafePoint(states: GcStates, keyspaceId: number, target: bigint): bigint {
  const scope = states.forManagers(keyspaceId);
  if (target < scope.gcSafePoint) return scope.gcSafePoint;
  return states.advanceGcSafePoint(scope, target).now;
}

/**
 * Service safe points on GC states: `gc_worker` is the txn safe point, `native_br` of the null keyspace a global
 * barrier, every other one a barrier; a ttl of 0 or less takes it away. The result is above what was asked for when it
 * was rejected.
 */
export function compatibleServiceSafePoint(
  states: GcStates,
  keyspaceId: number,
  { serviceId, safePoint, ttlSeconds }: { serviceId: string; safePoint: bigint; ttlSeconds: bigint },
): MinServiceSafePoint {
  const scope = states.forUsers(keyspaceId);
  if (serviceId === gcWorker) {
    if (ttlSeconds !== never)
      throw new PdError(ErrorType.UNKNOWN, "TTL of gc_worker's service safe point must be infinity");
    const { now, blockerService } = states.advanceTxnSafePoint(scope, safePoint);
    return { serviceId: now === safePoint ? gcWorker : blockerService, safePoint: now };
  }
  const isGlobal = serviceId === 'native_br' && scope.keyspaceId === nullKeyspaceId;
  unlessBehind(() => {
    if (ttlSeconds > 0n && isGlobal) states.setGlobalBarrier(serviceId, safePoint, ttlSeconds);
    else if (ttlSeconds > 0n) states.setBarrierOf(scope, serviceId, safePoint, ttlSeconds);
    else if (isGlobal) states.deleteGlobalBarrier(serviceId);
    else states.deleteBarrier(scope, serviceId);
  });
  return { serviceId: gcWorker, safePoint: isGlobal ? states.maxTxnSafePoint().ts : scope.txnSafePoint };
}

function unlessBehind(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof BarrierBehind)) throw error;
  }
}
