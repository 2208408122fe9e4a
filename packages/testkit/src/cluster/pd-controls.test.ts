import { systemRuntime } from '@tikv/core';
import { Keyspace } from '@tikv/kvproto/general/keyspacepb';
import { MetaStorage } from '@tikv/kvproto/general/meta_storagepb';
import { PD } from '@tikv/kvproto/general/pdpb';
import { ResourceManager } from '@tikv/kvproto/general/resource_manager';
import { grpcJsTransport } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { memoryFace, networkFace } from '../testing/face-ground.js';
import { bytes, text } from '../testing/model-ground.js';

const faces = [networkFace(grpcJsTransport({ runtime: systemRuntime() })), memoryFace];

describe.each(faces)('a test author over $name', (face) => {
  const on = (work: Parameters<typeof face.on>[1]) => face.on({ keyspaces: ['one'] }, work);

  it('makes and changes keyspaces, which clients then see', () =>
    on(async ({ cluster, pd }) => {
      const config = { gc_management_type: 'keyspace_level' };
      expect(cluster.keyspaces.create('two', config)).toEqual({ id: 2, name: 'two', state: 'ENABLED', config });
      expect(cluster.keyspaces.setState('one', 'DISABLED').state).toBe('DISABLED');
      expect(cluster.keyspaces.setConfig('two', { gc_management_type: null, a: '1' }).config).toEqual({ a: '1' });
      cluster.keyspaces.setIdentity('two', { namespaceId: 3, keyspaceId: 7 });
      expect(cluster.keyspaces.list().map(({ name }) => name)).toEqual(['DEFAULT', 'one', 'two']);
      expect(() => cluster.keyspaces.setState('one', 'TOMBSTONE')).toThrow(
        'cannot change keyspace state from DISABLED',
      );
      expect(() => cluster.keyspaces.setState('one', 'ASLEEP' as never)).toThrow(TypeError);
      const header = { clusterId: cluster.clusterId };
      const loaded = await pd.call(Keyspace.method.loadKeyspace, { header, name: 'two' });
      expect(loaded).toMatchObject({
        answer: { keyspace: { keyspace: { value: { namespaceId: 3 } }, config: { a: '1' } } },
      });
    }));

  it('moves safe points and holds them', () =>
    on(async ({ cluster, pd }) => {
      cluster.keyspaces.setConfig('one', { gc_management_type: 'keyspace_level' });
      cluster.gc.setBarrier('b', 60n);
      cluster.gc.setBarrier('c', 80n, { keyspace: 'one', ttlSeconds: 1 });
      expect(cluster.gc.advanceTxnSafePoint(100n)).toBe(60n);
      cluster.clock.advance(3000);
      expect(cluster.gc.advanceTxnSafePoint(100n, 'one')).toBe(100n);
      cluster.gc.advanceGcSafePoint(50n);
      expect(cluster.gc.state()).toEqual({
        isKeyspaceLevel: false,
        txnSafePoint: 60n,
        gcSafePoint: 50n,
        barriers: { b: 60n },
      });
      expect(cluster.gc.state('one')).toMatchObject({ isKeyspaceLevel: true, txnSafePoint: 100n, barriers: {} });
      cluster.gc.deleteBarrier('b');
      expect(() => cluster.gc.advanceGcSafePoint(61n)).toThrow('exceeds the txn safe point');
      const header = { clusterId: cluster.clusterId };
      const state = await pd.call(PD.method.getGCState, { header });
      expect(state).toMatchObject({ answer: { gcState: { txnSafePoint: 60n, gcSafePoint: 50n, gcBarriers: [] } } });
      const read = await pd.call(MetaStorage.method.get, { key: bytes('/tidb/store/gcworker/saved_safe_point') });
      expect('answer' in read && text(read.answer.kvs[0]?.value ?? bytes(''))).toBe('60');
    }));

  it('reads and writes what lies in etcd', () =>
    on(async ({ cluster, pd }) => {
      const lease = cluster.meta.grantLease(10);
      cluster.meta.put('a', 'one');
      expect((await pd.call(MetaStorage.method.put, { key: bytes('b'), value: bytes('two'), lease })).code).toBe('ok');
      expect(text(cluster.meta.get('b') ?? bytes(''))).toBe('two');
      cluster.clock.advance(20_000);
      expect([cluster.meta.get('a'), cluster.meta.get('b')]).toEqual([bytes('one'), undefined]);
      expect(() => cluster.meta.revokeLease(lease)).toThrow('requested lease not found');
      cluster.meta.delete('a');
      expect(cluster.meta.get('a')).toBeUndefined();
    }));

  it('makes resource groups and tells controllers what to do', () =>
    on(async ({ cluster, pd }) => {
      cluster.resourceGroups.add({ name: 'app', fillRate: 100, priority: 16 });
      cluster.resourceGroups.add({ name: 'own', fillRate: 100, keyspace: 'one' });
      cluster.resourceGroups.configureController({ 'ltb-max-wait-duration': '1s' });
      const { answer } = (await pd.call(ResourceManager.method.listResourceGroups, {})) as never as {
        answer: { groups: { name: string; priority: number }[] };
      };
      expect(answer.groups.map(({ name, priority }) => [name, priority])).toEqual([
        ['app', 16],
        ['default', 8],
      ]);
      cluster.resourceGroups.delete('app');
      expect(() => cluster.resourceGroups.delete('app')).toThrow('the app resource group does not exist');
      const config = text(cluster.meta.get('resource_group/controller') ?? bytes(''));
      expect(JSON.parse(config)).toMatchObject({ 'ltb-max-wait-duration': '1s', 'degraded-mode-wait-duration': '0s' });
      expect(cluster.meta.get('resource_group/keyspace/settings/1/own')).toBeDefined();
    }));
});
