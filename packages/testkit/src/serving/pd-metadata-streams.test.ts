import { systemRuntime } from '@tikv/core';
import { Keyspace, KeyspaceState } from '@tikv/kvproto/general/keyspacepb';
import { Event_EventType, ErrorType as MetaErrorType, MetaStorage } from '@tikv/kvproto/general/meta_storagepb';
import { ErrorType, EventType, PD } from '@tikv/kvproto/general/pdpb';
import { ResourceManager } from '@tikv/kvproto/general/resource_manager';
import { grpcJsTransport } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { memoryFace, networkFace } from '../testing/face-ground.js';
import { bytes, text } from '../testing/model-ground.js';

const faces = [networkFace(grpcJsTransport({ runtime: systemRuntime() })), memoryFace];

describe.each(faces)('streams of PD over $name', (face) => {
  const on = (work: Parameters<typeof face.on>[1]) => face.on({ keyspaces: ['one'], pdMembers: 2 }, work);

  it('tell of all keyspaces, then of what changes', () =>
    on(async ({ cluster, pd }) => {
      const watch = pd.stream(Keyspace.method.watchKeyspaces);
      watch.write({ header: { clusterId: cluster.clusterId } });
      await watch.received(1);
      cluster.keyspaces.create('two');
      await watch.received(3);
      cluster.keyspaces.setState('one', 'DISABLED');
      await watch.received(4);
      watch.cancel();
      await watch.ended;
      cluster.keyspaces.create('three');
      const shown = watch.answers.map((answer) =>
        answer === 'undecodable'
          ? answer
          : answer.keyspaces.map(({ name, state }) => `${name} ${KeyspaceState[state]}`),
      );
      expect(shown).toEqual([['DEFAULT ENABLED', 'one ENABLED'], ['two DISABLED'], ['two ENABLED'], ['one DISABLED']]);
    }));

  it('end for a client of another cluster, and on followers', () =>
    on(async ({ cluster, pd }) => {
      const foreign = pd.stream(Keyspace.method.watchKeyspaces);
      foreign.write({ header: { clusterId: 5n } });
      expect(await foreign.ended).toBe('FAILED_PRECONDITION');
      const before = pd.stream(ResourceManager.method.acquireTokenBuckets);
      before.write({});
      await before.received(1);
      cluster.transferPdLeader(1);
      const header = { clusterId: cluster.clusterId };
      const asked = [
        [pd.stream(Keyspace.method.watchKeyspaces), { header }],
        [pd.stream(MetaStorage.method.watch), { key: bytes('k') }],
        [pd.stream(PD.method.watchGlobalConfig), {}],
        [before, {}],
      ] as const;
      for (const [stream, fields] of asked) {
        stream.write(fields);
        expect(await stream.ended).toBe('UNAVAILABLE');
      }
      for (const [method, fields] of [
        [PD.method.getGCState, { header }],
        [PD.method.loadGlobalConfig, {}],
        [MetaStorage.method.get, { key: bytes('k') }],
        [ResourceManager.method.listResourceGroups, {}],
        [Keyspace.method.getAllKeyspaces, { header }],
      ] as const) {
        expect((await pd.call(method, fields as never)).code).toBe('UNAVAILABLE');
      }
    }));

  it('tell of meta storage, with what was there before', () =>
    on(async ({ cluster, pd }) => {
      const watch = pd.stream(MetaStorage.method.watch);
      cluster.meta.put('k/a', '1');
      const startRevision = cluster.meta.revision;
      cluster.meta.put('k/a', '2');
      watch.write({ key: bytes('k/'), rangeEnd: bytes('k0'), startRevision, prevKv: true });
      await watch.received(1);
      cluster.meta.put('l', 'elsewhere');
      cluster.meta.delete('k/a');
      await watch.received(2);
      const shown = watch.answers.map((answer) =>
        answer === 'undecodable'
          ? answer
          : [
              answer.header?.revision,
              ...answer.events.map(({ type, kv, prevKv }) => [
                Event_EventType[type],
                text(kv?.value ?? bytes('?')),
                kv?.modRevision,
                prevKv && text(prevKv.value),
              ]),
            ],
      );
      expect(shown).toEqual([
        [startRevision + 1n, ['PUT', '1', startRevision, undefined], ['PUT', '2', startRevision + 1n, '1']],
        [startRevision + 3n, ['DELETE', '', startRevision + 3n, '2']],
      ]);
    }));

  it('say where to begin when the past is compacted, and end', () =>
    on(async ({ cluster, pd }) => {
      const { revision } = cluster.meta;
      cluster.meta.compact(revision);
      const watch = pd.stream(MetaStorage.method.watch);
      watch.write({ key: bytes('k'), startRevision: revision - 1n });
      expect(await watch.ended).toBe('UNKNOWN');
      const message = `required watch revision: ${revision - 1n} is smaller than current compact/min revision ${revision}.`;
      expect(watch.answers).toMatchObject([
        { compactRevision: revision, header: { error: { type: MetaErrorType.DATA_COMPACTED, message } } },
      ]);
      const config = pd.stream(PD.method.watchGlobalConfig);
      config.write({ revision: revision - 1n });
      expect(await config.ended).toBe('UNKNOWN');
      expect(config.answers).toMatchObject([{ header: { error: { type: ErrorType.DATA_COMPACTED, message } } }]);
    }));

  it('tell of the global configuration, by whole keys', () =>
    on(async ({ cluster, pd }) => {
      const watch = pd.stream(PD.method.watchGlobalConfig);
      watch.write({ configPath: '/global/config', revision: cluster.meta.revision + 1n });
      const changes = [{ name: 'a', payload: bytes('1') }];
      expect((await pd.call(PD.method.storeGlobalConfig, { changes })).code).toBe('ok');
      await watch.received(1);
      cluster.meta.delete('/global/config/a');
      await watch.received(2);
      const shown = watch.answers.map((answer) =>
        answer === 'undecodable'
          ? answer
          : answer.changes.map(({ name, payload, kind }) => [name, text(payload), EventType[kind]]),
      );
      expect(shown).toEqual([[['/global/config/a', '1', 'PUT']], [['/global/config/a', '1', 'DELETE']]]);
    }));

  it('grant tokens by the clock of the cluster, until the client has enough', () =>
    on(async ({ cluster, pd }) => {
      cluster.resourceGroups.add({ name: 'app', fillRate: 1000, burstLimit: 50_000 });
      const stream = pd.stream(ResourceManager.method.acquireTokenBuckets);
      const ask = (value: number) => {
        const requests = ['app', 'unknown'].map((resourceGroupName) => ({
          resourceGroupName,
          request: ruItems(value),
        }));
        stream.write({ requests, targetRequestPeriodMs: 5000n, clientUniqueId: 1n });
      };
      ask(100_000);
      await stream.received(1);
      cluster.clock.advance(20_000);
      ask(20_000);
      await stream.received(2);
      stream.end();
      expect(await stream.ended).toBe('ok');
      const granted = stream.answers.map((answer) =>
        answer === 'undecodable'
          ? answer
          : answer.responses.map(({ resourceGroupName, grantedRUTokens: [first] }) => [
              resourceGroupName,
              first?.grantedTokens?.tokens,
              first?.trickleTimeMs,
            ]),
      );
      expect(granted).toEqual([[['app', 100_000, 0n]], [['app', 20_000, 0n]]]);
    }));

  it('of safe points there are none any more', () =>
    on(async ({ pd }) => {
      const watch = pd.stream(PD.method.watchGCSafePointV2);
      watch.write({});
      expect(await watch.ended).toBe('UNIMPLEMENTED');
    }));

  it('meet faults when they are opened', () =>
    on(async ({ cluster, pd }) => {
      cluster.faults.add({ rpc: 'WatchKeyspaces', when: 'before-apply', action: { status: 14, message: 'made up' } });
      const watch = pd.stream(Keyspace.method.watchKeyspaces);
      watch.write({ header: { clusterId: cluster.clusterId } });
      expect(await watch.ended).toBe('UNAVAILABLE');
      expect(watch.answers).toEqual([]);
    }));
});

function ruItems(value: number): { case: 'ruItems'; value: { requestRU: { value: number }[] } } {
  return { case: 'ruItems', value: { requestRU: [{ value }] } };
}
