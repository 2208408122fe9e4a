import { PD } from '@tikv/kvproto/general/pdpb';
import type { ClusterModel } from '../../cluster-model.js';
import { grpcStatus, StatusError } from '../../grpc-status.js';
import { nullKeyspaceId } from '../keyspaces/keyspace-rules.js';
import { orUnknown } from '../metadata/refusals.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';
import { never } from './gc-barrier.js';
import { compatibleGcSafePoint, compatibleServiceSafePoint } from './service-safe-points.js';

/** Safe points as clients before GC states ask for them, without a keyspace and, in their second version, with one. */
export const safePointsFamily: readonly PdMethod[] = pdFamily(PD, 'leader', {
  getGCSafePoint: (_, { model }) => ({ safePoint: gcSafePoint(model, nullKeyspaceId) }),
  getGCSafePointV2: ({ keyspace }, { model }) => ({ safePoint: gcSafePoint(model, idIn(keyspace)) }),
  updateGCSafePoint: ({ safePoint }, { model }) => ({
    newSafePoint: orUnknown(() => compatibleGcSafePoint(model.metadata.gc, nullKeyspaceId, safePoint)),
  }),
  updateGCSafePointV2: ({ keyspace, safePoint }, { model }) => ({
    newSafePoint: orUnknown(() => compatibleGcSafePoint(model.metadata.gc, idIn(keyspace), safePoint)),
  }),
  updateServiceGCSafePoint: ({ serviceId, TTL, safePoint }, { model }) => {
    const { ttl, ...least } = service(model, nullKeyspaceId, { serviceId, safePoint, ttlSeconds: TTL });
    return { ...least, TTL: ttl };
  },
  updateServiceSafePointV2: ({ keyspace, serviceId, safePoint, ttl }, { model }) =>
    service(model, idIn(keyspace), { serviceId, safePoint, ttlSeconds: ttl }),
  getAllGCSafePointV2: (_, { model }) => ({
    gcSafePoints: model.metadata.gc
      .all()
      .filter(({ keyspaceId }) => keyspaceId !== nullKeyspaceId)
      .map(({ keyspaceId, own }) => ({
        keyspace: { case: 'keyspaceId', value: keyspaceId },
        gcSafePoint: own?.gcSafePoint ?? 0n,
      })),
  }),
});

/** The watch of safe points is gone from PD, for whoever asks. */
export const safePointsWatchFamily: readonly PdMethod[] = pdFamily(PD, 'any', {
  watchGCSafePointV2: () => ({
    onRequest: () => {
      const message = 'WatchGCSafePointV2 is obsolete. Poll GetAllKeyspacesGCStates instead if necessary';
      throw new StatusError(grpcStatus.unimplemented, message);
    },
  }),
});

type KeyspaceIn = { readonly case: 'keyspaceId'; readonly value: number } | { readonly case: string | undefined };

/** An identity of API V3 reads as the id 0, as PD reads it. */
function idIn(keyspace: KeyspaceIn): number {
  return 'value' in keyspace && keyspace.case === 'keyspaceId' ? keyspace.value : 0;
}

function gcSafePoint(model: ClusterModel, keyspaceId: number): bigint {
  return orUnknown(() => model.metadata.gc.forManagers(keyspaceId).gcSafePoint);
}

function service(
  model: ClusterModel,
  keyspaceId: number,
  request: { serviceId: Uint8Array; safePoint: bigint; ttlSeconds: bigint },
): { serviceId: Uint8Array; minSafePoint: bigint; ttl: bigint } {
  const { gc } = model.metadata;
  const serviceId = Buffer.from(request.serviceId).toString('utf8');
  const least = orUnknown(() => compatibleServiceSafePoint(gc, keyspaceId, { ...request, serviceId }));
  return {
    serviceId: new Uint8Array(Buffer.from(least.serviceId, 'utf8')),
    minSafePoint: least.safePoint,
    // What PD says never ends, less the seconds since 1970.
    ttl: never - BigInt(Math.floor(gc.nowMs / 1000)),
  };
}
