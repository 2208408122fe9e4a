import type { MessageInitShape, MessageShape } from '@bufbuild/protobuf';
import { KeyspaceState } from '@tikv/kvproto/general/keyspacepb';
import { ErrorType, PD } from '@tikv/kvproto/general/pdpb';
import { beforeEach, describe, expect, it } from 'vitest';
import { askPd } from '../../../testing/ask-pd.js';
import { bytes, ModelBench, text } from '../../../testing/model-ground.js';
import { never } from './gc-barrier.js';

type Methods = typeof PD.method;

let bench: ModelBench;
function ask<Name extends keyof Methods>(
  name: Name,
  fields?: Omit<MessageInitShape<Methods[Name]['input']>, '$typeName'>,
): MessageShape<Methods[Name]['output']> {
  return askPd<Methods[Name]>(bench.model, PD.method[name], fields);
}

const nullId = 0xffff_ffff;
const scope = (id: number) => ({ keyspaceScope: { keyspace: { case: 'keyspaceId', value: id } } }) as const;
const errorOf = (answer: { header?: { error?: { type: ErrorType; message: string } | undefined } | undefined }) =>
  answer.header?.error?.message ?? 'none';
const advanceTxn = (target: bigint, id = nullId) => ask('advanceTxnSafePoint', { ...scope(id), target });
const advanceGc = (target: bigint, id = nullId) => ask('advanceGCSafePoint', { ...scope(id), target });
const setBarrier = (barrierId: string, barrierTs: bigint, ttlSeconds = 100n, id = nullId) =>
  ask('setGCBarrier', { ...scope(id), barrierId, barrierTs, ttlSeconds });
const state = (id = nullId, fields = {}) => ask('getGCState', { ...scope(id), ...fields }).gcState;

/** Keyspace 1 shares the GC of the null keyspace, 2 has its own, 3 is like 1 for PD whatever its clients think. */
beforeEach(() => {
  bench = new ModelBench({ storageMode: 'v2', keyspaces: ['shared', 'own', 'old'] });
  bench.model.keyspaces.changeConfig('own', { gc_management_type: 'keyspace_level', safe_point_version: 'v1' });
  bench.model.keyspaces.changeConfig('old', { safe_point_version: 'v2' });
});

describe('the txn safe point', () => {
  it('is never below the GC safe point, and neither goes back', () => {
    expect(advanceTxn(100n)).toMatchObject({ oldTxnSafePoint: 0n, newTxnSafePoint: 100n, blockerDescription: '' });
    expect(advanceTxn(100n)).toMatchObject({ oldTxnSafePoint: 100n, newTxnSafePoint: 100n });
    expect(advanceGc(50n)).toMatchObject({ oldGcSafePoint: 0n, newGcSafePoint: 50n });
    expect(errorOf(advanceTxn(99n))).toBe(
      '[PD:gc:ErrDecreasingTxnSafePoint]trying to update txn safe point to a smaller value, current value: 100, given: 99',
    );
    expect(errorOf(advanceGc(49n))).toBe(
      '[PD:gc:ErrDecreasingGCSafePoint]trying to update GC safe point to a smaller value, current value: 50, given: 49',
    );
    expect(errorOf(advanceGc(101n))).toBe(
      '[PD:gc:ErrGCSafePointExceedsTxnSafePoint]trying to update GC safe point to a too large value that exceeds the txn safe point, current value: 50, given: 101, current txn safe point: 100',
    );
    expect(errorOf(advanceGc(100n))).toBe('none');
    expect(state()).toMatchObject({ txnSafePoint: 100n, gcSafePoint: 100n, isKeyspaceLevelGc: false });
  });

  it.each([
    { hold: () => setBarrier('backup', 60n, 100n), by: 'GCBarrier { BarrierID: "backup", BarrierTS: 60,' },
    {
      hold: () => ask('setGlobalGCBarrier', { barrierId: 'all', barrierTs: 60n, ttlSeconds: never }),
      by: 'GlobalGCBarrier { BarrierID: "all", BarrierTS: 60, ExpirationTime: "<nil>" }',
    },
    {
      hold: () => bench.model.metadata.meta.put('/tidb/server/minstartts/tidb-1', bytes('60')),
      by: 'TiDBMinStartTS { Key: "tidb-1", MinStartTS: 60 }',
    },
  ])('stops short of what holds it: $by', ({ hold, by }) => {
    hold();
    advanceTxn(50n);
    expect(advanceTxn(100n)).toMatchObject({
      oldTxnSafePoint: 50n,
      newTxnSafePoint: 60n,
      blockerDescription: expect.stringContaining(by) as string,
    });
    expect(state()?.txnSafePoint).toBe(60n);
    expect(advanceTxn(60n).blockerDescription).toBe('');
  });

  it('stays where it is when what holds it is further back', () => {
    advanceTxn(50n);
    bench.model.metadata.meta.put('/tidb/server/minstartts/tidb-1', bytes('20'));
    expect(advanceTxn(100n)).toMatchObject({ oldTxnSafePoint: 50n, newTxnSafePoint: 50n });
  });

  it('goes on once a barrier has run out, and clears it away', () => {
    setBarrier('backup', 60n, 10n);
    bench.wallMs += 10_000;
    expect(advanceTxn(100n).newTxnSafePoint).toBe(60n);
    bench.wallMs += 1;
    expect(state(nullId)?.gcBarriers).toMatchObject([{ barrierId: 'backup', ttlSeconds: 0n }]);
    expect(advanceTxn(100n)).toMatchObject({ newTxnSafePoint: 100n, blockerDescription: '' });
    expect(state(nullId)?.gcBarriers).toEqual([]);
  });

  it('says until when a barrier holds it', () => {
    setBarrier('b', 60n, 10n);
    expect(advanceTxn(100n).blockerDescription).toContain('ExpirationTime: "1970-01-01 00:16:50 +0000 UTC" }');
  });
});

describe('a barrier', () => {
  it.each([
    {
      name: 'without a name',
      asked: ['', 60n, 100n],
      error: '[PD:common:ErrInvalidArgument]invalid argument for barrierID: ',
    },
    {
      name: 'with a reserved name',
      asked: ['gc_worker', 60n, 100n],
      error: '[PD:gc:ErrReservedGCBarrierID]trying to set a GC barrier with a barrier ID that is reserved: gc_worker',
    },
    {
      name: 'without time',
      asked: ['b', 60n, 0n],
      error: '[PD:common:ErrInvalidArgument]invalid argument for ttl: 0s',
    },
    { name: 'with time gone', asked: ['b', 60n, -61n], error: 'invalid argument for ttl: -1m1s' },
    {
      name: 'behind the txn safe point',
      asked: ['b', 49n, 100n],
      error:
        '[PD:gc:ErrGCBarrierTSBehindTxnSafePoint]trying to set a GC barrier on ts 49 which is already behind the txn safe point 50',
    },
  ] as { name: string; asked: [string, bigint, bigint]; error: string }[])('$name is refused', ({ asked, error }) => {
    advanceTxn(50n);
    const answer = setBarrier(...asked);
    expect(answer.header?.error?.type).toBe(ErrorType.UNKNOWN);
    expect(errorOf(answer)).toContain(error);
    expect(state(nullId)?.gcBarriers).toEqual([]);
  });

  it.each([
    { ttl: 10n, wallMs: 1_000_000, told: 10n, later: 10n },
    { ttl: 10n, wallMs: 1_000_300, told: 10n, later: 10n },
    { ttl: 1n, wallMs: 1_000_999, told: 1n, later: 1n },
    { ttl: never, wallMs: 1_000_300, told: never, later: never },
    { ttl: 9_223_372_037n, wallMs: 1_000_000, told: never, later: never },
  ])('of $ttl s at $wallMs lives no shorter; what is left is rounded down', ({ ttl, wallMs, told, later }) => {
    bench.wallMs = wallMs;
    expect(setBarrier('b', 60n, ttl).newBarrierInfo).toMatchObject({
      barrierId: 'b',
      barrierTs: 60n,
      ttlSeconds: told,
    });
    bench.wallMs = Math.ceil(wallMs / 1000) * 1000;
    expect(state(nullId)?.gcBarriers).toMatchObject([{ ttlSeconds: later }]);
    bench.wallMs += 1;
    expect(state(nullId)?.gcBarriers).toMatchObject([{ ttlSeconds: later === never ? never : later - 1n }]);
  });

  it('that is set again gets the new timestamp and its time anew', () => {
    setBarrier('b', 60n, 10n);
    bench.wallMs += 9000;
    setBarrier('b', 55n, 10n);
    expect(state(nullId)?.gcBarriers).toMatchObject([{ barrierId: 'b', barrierTs: 55n, ttlSeconds: 10n }]);
  });

  it('that is deleted is told; one that is not there is nothing', () => {
    setBarrier('b', 60n, 10n);
    bench.wallMs += 500;
    expect(ask('deleteGCBarrier', { barrierId: 'b' }).deletedBarrierInfo).toMatchObject({
      barrierTs: 60n,
      ttlSeconds: 9n,
    });
    expect(ask('deleteGCBarrier', { barrierId: 'b' }).deletedBarrierInfo).toBeUndefined();
    expect(errorOf(ask('deleteGCBarrier', { barrierId: 'gc_worker' }))).toContain('reserved');
    expect(errorOf(ask('deleteGCBarrier', { barrierId: '' }))).toContain('barrierID');
  });

  it('for all keyspaces must not be behind any of them', () => {
    advanceTxn(50n);
    advanceTxn(80n, 2);
    const set = (barrierTs: bigint) => ask('setGlobalGCBarrier', { barrierId: 'g', barrierTs, ttlSeconds: 10n });
    expect(errorOf(set(79n))).toBe(
      '[PD:gc:ErrGlobalGCBarrierTSBehindTxnSafePoint]trying to set a global GC barrier on ts 79 which is already behind the txn safe point 80 of keyspace { name: "own", id: 2 }',
    );
    expect(set(80n).newBarrierInfo).toMatchObject({ barrierTs: 80n, ttlSeconds: 10n });
    expect(advanceTxn(100n).newTxnSafePoint).toBe(80n);
    expect(advanceTxn(100n, 2).newTxnSafePoint).toBe(80n);
    expect(ask('deleteGlobalGCBarrier', { barrierId: 'g' }).deletedBarrierInfo?.barrierTs).toBe(80n);
    expect(ask('deleteGlobalGCBarrier', { barrierId: 'g' }).deletedBarrierInfo).toBeUndefined();
    expect(errorOf(ask('deleteGlobalGCBarrier', { barrierId: '' }))).toContain('barrierID');
    expect(advanceTxn(100n).newTxnSafePoint).toBe(100n);
    expect(errorOf(set(99n))).toContain('of keyspace <null_keyspace>');
  });
});

describe('a keyspace', () => {
  it.each([
    { name: 'with GC of its own', id: 2, told: 2 },
    { name: 'without', id: 1, told: nullId },
    { name: 'that only clients take for one with', id: 3, told: nullId },
    { name: 'DEFAULT', id: 0, told: nullId },
    { name: 'beyond the range', id: 0x1000000, told: nullId },
    { name: 'null', id: nullId, told: nullId },
  ])('$name has the state of $told', ({ id, told }) => {
    advanceTxn(50n);
    advanceTxn(80n, 2);
    expect(state(id)).toMatchObject({
      keyspaceScope: { keyspace: { value: told } },
      isKeyspaceLevelGc: told === 2,
      txnSafePoint: told === 2 ? 80n : 50n,
    });
    setBarrier('b', 90n, 10n, id);
    expect(state(told)?.gcBarriers).toHaveLength(1);
  });

  it.each([0, 1, 3])('%s without GC of its own has none to advance', (id) => {
    const { name } = bench.model.keyspaces.loadById(id);
    const error = `[PD:gc:ErrGCOnInvalidKeyspace]trying to manage GC in keyspace ${name} (id: ${id}) where keyspace level GC is not enabled`;
    expect(errorOf(advanceTxn(1n, id))).toBe(error);
    expect(errorOf(advanceGc(1n, id))).toBe(error);
  });

  it('that does not exist is an error', () => {
    expect(errorOf(ask('getGCState', scope(9)))).toBe('[PD:keyspace:ErrKeyspaceNotFound]keyspace does not exist');
    expect(errorOf(advanceTxn(1n, 9))).toContain('keyspace does not exist');
  });

  it('none at all is the null keyspace', () => {
    advanceTxn(50n);
    expect(ask('getGCState').gcState?.txnSafePoint).toBe(50n);
  });
});

describe('a state', () => {
  it.each([
    { exclude: false, include: false, barriers: 1, global: undefined },
    { exclude: true, include: false, barriers: 0, global: undefined },
    { exclude: false, include: true, barriers: 1, global: 1 },
    { exclude: true, include: true, barriers: 0, global: 1 },
  ])('without barriers: $exclude, with global ones: $include', ({ exclude, include, barriers, global }) => {
    setBarrier('b', 60n);
    ask('setGlobalGCBarrier', { barrierId: 'g', barrierTs: 60n, ttlSeconds: 10n });
    const flags = { excludeGcBarriers: exclude, includeGlobalGcBarriers: include };
    const answer = ask('getGCState', flags);
    expect(answer.gcState?.gcBarriers).toHaveLength(barriers);
    expect(answer.globalGcBarriers?.barriers.length).toBe(global);
  });

  it('of all keyspaces leaves out disabled ones, and has numbers only where GC is managed', () => {
    advanceTxn(50n);
    advanceTxn(80n, 2);
    setBarrier('b', 90n, 10n, 2);
    ask('setGlobalGCBarrier', { barrierId: 'g', barrierTs: 90n, ttlSeconds: 10n });
    bench.model.keyspaces.changeState(1, KeyspaceState.DISABLED);
    const answer = ask('getAllKeyspacesGCStates');
    expect(
      answer.gcStates.map((each) => [each.keyspaceScope?.keyspace.value, each.txnSafePoint, each.gcBarriers.length]),
    ).toEqual([
      [nullId, 50n, 0],
      [0, 0n, 0],
      [2, 80n, 1],
      [3, 0n, 0],
    ]);
    expect(answer.globalGcBarriers).toHaveLength(1);
    const less = ask('getAllKeyspacesGCStates', { excludeGcBarriers: true, excludeGlobalGcBarriers: true });
    expect([less.gcStates.flatMap((each) => each.gcBarriers), less.globalGcBarriers]).toEqual([[], []]);
  });
});

describe('in etcd', () => {
  const lies = (key: string) => {
    const value = bench.model.metadata.meta.value(key);
    return value === undefined ? undefined : text(value);
  };

  it('the txn safe point lies where older clients read it', () => {
    expect(lies('/tidb/store/gcworker/saved_safe_point')).toBeUndefined();
    advanceTxn(2n ** 60n);
    advanceTxn(80n, 2);
    expect(lies('/tidb/store/gcworker/saved_safe_point')).toBe(String(2n ** 60n));
    expect(lies('/keyspaces/tidb/2/tidb/store/gcworker/saved_safe_point')).toBe('80');
  });

  it('what they have written there holds', () => {
    bench.model.metadata.meta.put('/tidb/store/gcworker/saved_safe_point', bytes('70'));
    expect(state()?.txnSafePoint).toBe(70n);
    bench.model.metadata.meta.put('/tidb/store/gcworker/saved_safe_point', bytes('no number'));
    expect(errorOf(ask('getGCState'))).toContain('ErrStrconvParseUint');
  });

  it('GC safe points and barriers lie as PD keeps them', () => {
    advanceTxn(2n ** 60n);
    advanceTxn(2n ** 60n, 2);
    advanceGc(255n);
    advanceGc(2n ** 60n, 2);
    setBarrier('b', 2n ** 60n, 10n);
    setBarrier('b', 2n ** 60n, never, 2);
    expect(lies('/pd/77/gc/safe_point')).toBe('ff');
    expect(lies('/pd/77/keyspaces/gc_safe_point/00000002')).toBe(`{"keyspace_id":2,"safe_point":${2n ** 60n}}`);
    expect(state(2)?.gcSafePoint).toBe(2n ** 60n);
    expect(lies('/pd/77/gc/safe_point/service/b')).toBe(
      `{"service_id":"b","expired_at":1010,"safe_point":${2n ** 60n}}`,
    );
    expect(lies('/pd/77/keyspaces/service_safe_point/00000002/b')).toBe(
      `{"service_id":"b","expired_at":${never},"safe_point":${2n ** 60n},"keyspace_id":2}`,
    );
    ask('setGlobalGCBarrier', { barrierId: 'g', barrierTs: 2n ** 61n, ttlSeconds: 10n });
    expect(lies('/pd/77/gc/global_gc_barriers/g')).toBe(
      `{"barrier_id":"g","barrier_ts":${2n ** 61n},"expiration_time":"1970-01-01T00:16:50Z"}`,
    );
    ask('deleteGlobalGCBarrier', { barrierId: 'g' });
    ask('deleteGCBarrier', { barrierId: 'b' });
    expect([lies('/pd/77/gc/global_gc_barriers/g'), lies('/pd/77/gc/safe_point/service/b')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
