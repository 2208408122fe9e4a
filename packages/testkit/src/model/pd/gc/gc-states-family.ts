import type { MessageInitShape } from '@bufbuild/protobuf';
import { type GCStateSchema, type KeyspaceScope, type KeyspaceScopeSchema, PD } from '@tikv/kvproto/general/pdpb';
import { nullKeyspaceId } from '../keyspaces/keyspace-rules.js';
import { orErrorHeader } from '../metadata/refusals.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';
import { type GcBarrier, ttlSeconds } from './gc-barrier.js';
import type { GcScope } from './gc-scope.js';

/** GC states: the calls of today. */
export const gcStatesFamily: readonly PdMethod[] = pdFamily(PD, 'leader', {
  getGCState: ({ keyspaceScope, excludeGcBarriers, includeGlobalGcBarriers }, call) =>
    orErrorHeader(call, () => {
      const { gc } = call.model.metadata;
      const gcState = stateMessage(gc.forUsers(keyspaceIn(keyspaceScope)), excludeGcBarriers, gc.nowMs);
      if (!includeGlobalGcBarriers) return { gcState };
      return { gcState, globalGcBarriers: { barriers: infos(gc.globalBarriers, gc.nowMs) } };
    }),
  getAllKeyspacesGCStates: ({ excludeGcBarriers, excludeGlobalGcBarriers }, call) =>
    orErrorHeader(call, () => {
      const { gc } = call.model.metadata;
      const gcStates = gc
        .all()
        .map(({ keyspaceId, own }) =>
          own === undefined ? { keyspaceScope: scopeOf(keyspaceId) } : stateMessage(own, excludeGcBarriers, gc.nowMs),
        );
      return { gcStates, globalGcBarriers: excludeGlobalGcBarriers ? [] : infos(gc.globalBarriers, gc.nowMs) };
    }),
  setGCBarrier: ({ keyspaceScope, barrierId, barrierTs, ttlSeconds: ttl }, call) =>
    orErrorHeader(call, () => {
      const { gc } = call.model.metadata;
      const made = gc.setBarrier(keyspaceIn(keyspaceScope), barrierId, barrierTs, ttl);
      return { newBarrierInfo: info(made, gc.nowMs) };
    }),
  deleteGCBarrier: ({ keyspaceScope, barrierId }, call) =>
    orErrorHeader(call, () => {
      const { gc } = call.model.metadata;
      const gone = gc.deleteBarrier(gc.forUsers(keyspaceIn(keyspaceScope)), barrierId);
      return gone === undefined ? {} : { deletedBarrierInfo: info(gone, gc.nowMs) };
    }),
  setGlobalGCBarrier: ({ barrierId, barrierTs, ttlSeconds: ttl }, call) =>
    orErrorHeader(call, () => {
      const { gc } = call.model.metadata;
      return { newBarrierInfo: info(gc.setGlobalBarrier(barrierId, barrierTs, ttl), gc.nowMs) };
    }),
  deleteGlobalGCBarrier: ({ barrierId }, call) =>
    orErrorHeader(call, () => {
      const { gc } = call.model.metadata;
      const gone = gc.deleteGlobalBarrier(barrierId);
      return gone === undefined ? {} : { deletedBarrierInfo: info(gone, gc.nowMs) };
    }),
  advanceTxnSafePoint: ({ keyspaceScope, target }, call) =>
    orErrorHeader(call, () => {
      const { gc } = call.model.metadata;
      const { old, now, blocker } = gc.advanceTxnSafePoint(gc.forManagers(keyspaceIn(keyspaceScope)), target);
      return { oldTxnSafePoint: old, newTxnSafePoint: now, blockerDescription: blocker };
    }),
  advanceGCSafePoint: ({ keyspaceScope, target }, call) =>
    orErrorHeader(call, () => {
      const { gc } = call.model.metadata;
      const { old, now } = gc.advanceGcSafePoint(gc.forManagers(keyspaceIn(keyspaceScope)), target);
      return { oldGcSafePoint: old, newGcSafePoint: now };
    }),
});

/** Nothing said is the null keyspace; an identity of API V3 reads as the id 0, as PD reads it. */
function keyspaceIn(scope: KeyspaceScope | undefined): number {
  if (scope === undefined) return nullKeyspaceId;
  return scope.keyspace.case === 'keyspaceId' ? scope.keyspace.value : 0;
}

function scopeOf(keyspaceId: number): MessageInitShape<typeof KeyspaceScopeSchema> {
  return { keyspace: { case: 'keyspaceId', value: keyspaceId } };
}

function stateMessage(
  { keyspaceId, txnSafePoint, gcSafePoint, barriers }: GcScope,
  withoutBarriers: boolean,
  nowMs: number,
): MessageInitShape<typeof GCStateSchema> {
  return {
    keyspaceScope: scopeOf(keyspaceId),
    isKeyspaceLevelGc: keyspaceId !== nullKeyspaceId,
    txnSafePoint,
    gcSafePoint,
    gcBarriers: withoutBarriers ? [] : infos(barriers, nowMs),
  };
}

interface BarrierInfo {
  readonly barrierId: string;
  readonly barrierTs: bigint;
  readonly ttlSeconds: bigint;
}

function infos(barriers: readonly GcBarrier[], nowMs: number): BarrierInfo[] {
  return barriers.map((barrier) => info(barrier, nowMs));
}

function info(barrier: GcBarrier, nowMs: number): BarrierInfo {
  return { barrierId: barrier.id, barrierTs: barrier.ts, ttlSeconds: ttlSeconds(barrier, nowMs) };
}
