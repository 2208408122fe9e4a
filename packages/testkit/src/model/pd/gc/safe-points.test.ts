import type { MessageInitShape, MessageShape } from '@bufbuild/protobuf';
import { PD } from '@tikv/kvproto/general/pdpb';
import { beforeEach, describe, expect, it } from 'vitest';
import { askPd } from '../../../testing/ask-pd.js';
import { bytes, ModelBench, text } from '../../../testing/model-ground.js';
import { grpcStatus } from '../../grpc-status.js';
import { never } from './gc-barrier.js';

type Methods = typeof PD.method;

let bench: ModelBench;
function ask<Name extends keyof Methods>(
  name: Name,
  fields?: Omit<MessageInitShape<Methods[Name]['input']>, '$typeName'>,
): MessageShape<Methods[Name]['output']> {
  return askPd<Methods[Name]>(bench.model, PD.method[name], fields);
}

function statusOf(act: () => unknown): [number, string] {
  try {
    act();
  } catch (error) {
    const { status, message } = error as { status: number; message: string };
    return [status, message];
  }
  throw new Error('the call succeeded');
}

const own = { keyspace: { case: 'keyspaceId', value: 2 } } as const;
const shared = { keyspace: { case: 'keyspaceId', value: 1 } } as const;
const update = (serviceId: string, safePoint: bigint, TTL: bigint) =>
  ask('updateServiceGCSafePoint', { serviceId: bytes(serviceId), safePoint, TTL });
const least = ({ serviceId, minSafePoint }: { serviceId: Uint8Array; minSafePoint: bigint }) => [
  text(serviceId),
  minSafePoint,
];
const barriers = () => ask('getGCState', { includeGlobalGcBarriers: true });

beforeEach(() => {
  bench = new ModelBench({ storageMode: 'v2', keyspaces: ['shared', 'own'] });
  bench.model.keyspaces.changeConfig('own', { gc_management_type: 'keyspace_level' });
});

describe('the GC safe point of older clients', () => {
  it('moves within the txn safe point; a smaller one gives the current one', () => {
    ask('advanceTxnSafePoint', { target: 100n });
    expect(ask('updateGCSafePoint', { safePoint: 80n }).newSafePoint).toBe(80n);
    expect(ask('updateGCSafePoint', { safePoint: 0n }).newSafePoint).toBe(80n);
    expect(ask('getGCSafePoint').safePoint).toBe(80n);
    expect(ask('getGCState').gcState?.gcSafePoint).toBe(80n);
    expect(statusOf(() => ask('updateGCSafePoint', { safePoint: 101n }))).toEqual([
      grpcStatus.unknown,
      '[PD:gc:ErrGCSafePointExceedsTxnSafePoint]trying to update GC safe point to a too large value that exceeds the txn safe point, current value: 80, given: 101, current txn safe point: 100',
    ]);
  });

  it('with a keyspace is that of its own, or refused', () => {
    ask('updateServiceSafePointV2', { ...own, serviceId: bytes('gc_worker'), safePoint: 100n, ttl: never });
    expect(ask('updateGCSafePointV2', { ...own, safePoint: 90n }).newSafePoint).toBe(90n);
    expect(ask('updateGCSafePointV2', { ...own, safePoint: 9n }).newSafePoint).toBe(90n);
    expect(ask('getGCSafePointV2', own).safePoint).toBe(90n);
    expect(ask('getGCSafePoint').safePoint).toBe(0n);
    for (const name of ['getGCSafePointV2', 'updateGCSafePointV2'] as const) {
      expect(statusOf(() => ask(name, shared))).toEqual([
        grpcStatus.unknown,
        expect.stringContaining('[PD:gc:ErrGCOnInvalidKeyspace]') as string,
      ]);
    }
    const points = ask('getAllGCSafePointV2').gcSafePoints;
    expect(points.map(({ keyspace, gcSafePoint }) => [keyspace.value, gcSafePoint])).toEqual([
      [0, 0n],
      [1, 0n],
      [2, 90n],
    ]);
  });
});

describe('a service safe point', () => {
  it('is a barrier; the answer is the txn safe point, as of gc_worker', () => {
    update('gc_worker', 50n, never);
    expect(least(update('cdc', 60n, 10n))).toEqual(['gc_worker', 50n]);
    expect(barriers().gcState?.gcBarriers).toMatchObject([{ barrierId: 'cdc', barrierTs: 60n, ttlSeconds: 10n }]);
    expect(update('cdc', 60n, 10n).TTL).toBe(never - 1000n);
  });

  it('that comes too late is rejected: the answer is above it', () => {
    update('gc_worker', 50n, never);
    expect(least(update('cdc', 49n, 10n))).toEqual(['gc_worker', 50n]);
    expect(barriers().gcState?.gcBarriers).toEqual([]);
  });

  it.each([0n, -1n])('goes with a ttl of %s', (ttl) => {
    update('cdc', 60n, 10n);
    update('cdc', 60n, ttl);
    expect(barriers().gcState?.gcBarriers).toEqual([]);
  });

  it('of gc_worker is the txn safe point, for ever, and held by the others', () => {
    expect(statusOf(() => update('gc_worker', 50n, 10n))).toEqual([
      grpcStatus.unknown,
      "TTL of gc_worker's service safe point must be infinity",
    ]);
    expect(least(update('gc_worker', 50n, never))).toEqual(['gc_worker', 50n]);
    update('cdc', 60n, 10n);
    expect(least(update('gc_worker', 100n, never))).toEqual(['cdc', 60n]);
    expect(ask('getGCState').gcState?.txnSafePoint).toBe(60n);
    update('cdc', 0n, 0n);
    bench.model.metadata.meta.put('/tidb/server/minstartts/tidb-1', bytes('70'));
    expect(least(update('gc_worker', 100n, never))).toEqual(['tidb_min_start_ts_tidb-1', 70n]);
    expect(statusOf(() => update('gc_worker', 5n, never))[1]).toContain('[PD:gc:ErrDecreasingTxnSafePoint]');
  });

  it('of native_br is for all keyspaces, unless it names one', () => {
    ask('updateServiceSafePointV2', { ...own, serviceId: bytes('gc_worker'), safePoint: 55n, ttl: never });
    expect(least(update('native_br', 60n, 10n))).toEqual(['gc_worker', 55n]);
    expect(barriers().globalGcBarriers?.barriers).toMatchObject([{ barrierId: 'native_br', barrierTs: 60n }]);
    expect(least(update('native_br', 54n, 10n))).toEqual(['gc_worker', 55n]);
    update('native_br', 0n, 0n);
    expect(barriers().globalGcBarriers?.barriers).toEqual([]);
    ask('updateServiceSafePointV2', { ...own, serviceId: bytes('native_br'), safePoint: 60n, ttl: 10n });
    expect(barriers().globalGcBarriers?.barriers).toEqual([]);
  });

  it('without a name is refused', () => {
    expect(statusOf(() => update('', 50n, 10n))).toEqual([
      grpcStatus.unknown,
      '[PD:common:ErrInvalidArgument]invalid argument for barrierID: ',
    ]);
  });

  it('with a keyspace without GC of its own is that of all', () => {
    ask('updateServiceSafePointV2', { ...shared, serviceId: bytes('cdc'), safePoint: 60n, ttl: 10n });
    expect(barriers().gcState?.gcBarriers).toHaveLength(1);
  });
});
