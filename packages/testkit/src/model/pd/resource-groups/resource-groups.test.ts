import { fromBinary, type MessageInitShape, type MessageShape } from '@bufbuild/protobuf';
import { GroupMode, ResourceGroupSchema, ResourceManager } from '@tikv/kvproto/general/resource_manager';
import { beforeEach, describe, expect, it } from 'vitest';
import { askPd } from '../../../testing/ask-pd.js';
import { ModelBench, text } from '../../../testing/model-ground.js';
import { grpcStatus } from '../../grpc-status.js';
import { prefixRange } from '../meta-storage/meta-range.js';
import { acquireTokens } from './acquire-tokens.js';

const methods = ResourceManager.method;
type Methods = typeof methods;

let bench: ModelBench;
function ask<Name extends keyof Methods>(
  name: Name,
  fields?: Omit<MessageInitShape<Methods[Name]['input']>, '$typeName'>,
): MessageShape<Methods[Name]['output']> {
  return askPd<Methods[Name]>(bench.model, methods[name], fields);
}

type GroupInit = MessageInitShape<typeof ResourceGroupSchema>;
const group = (name: string, more: Omit<GroupInit, '$typeName'> = {}): { group: GroupInit } => ({
  group: {
    name,
    mode: GroupMode.RUMode,
    priority: 8,
    rUSettings: { rU: { settings: { fillRate: 1000n, burstLimit: 2000n }, tokens: 5 } },
    ...more,
  },
});
const inKeyspace = (id: number) => ({ keyspaceId: { keyspace: { case: 'value', value: id } } }) as const;

function statusOf(act: () => unknown): [number, string] {
  try {
    act();
  } catch (error) {
    const { status, message } = error as { status: number; message: string };
    return [status, message];
  }
  throw new Error('the call succeeded');
}

beforeEach(() => {
  bench = new ModelBench();
});

describe('resource groups', () => {
  it('begin with one that is unlimited', () => {
    expect(ask('listResourceGroups').groups).toMatchObject([
      {
        name: 'default',
        mode: GroupMode.RUMode,
        priority: 8,
        rUSettings: { rU: { settings: { fillRate: 2_147_483_647n, burstLimit: -1n } } },
        keyspaceId: { keyspace: { value: 0xffff_ffff } },
      },
    ]);
  });

  it('are added, changed and deleted', () => {
    expect(ask('addResourceGroup', group('app')).body).toBe('Success!');
    expect(ask('getResourceGroup', { resourceGroupName: 'app' }).group).toMatchObject({
      priority: 8,
      rUSettings: { rU: { settings: { fillRate: 1000n }, tokens: 5 } },
    });
    const rUSettings = { rU: { settings: { fillRate: 7n, burstLimit: -1n }, tokens: 10 } };
    expect(ask('modifyResourceGroup', group('app', { priority: 16, rUSettings })).body).toBe('Success!');
    expect(ask('getResourceGroup', { resourceGroupName: 'app' }).group).toMatchObject({
      priority: 16,
      rUSettings: { rU: { settings: { fillRate: 7n, burstLimit: -1n }, tokens: 15 } },
    });
    expect(ask('deleteResourceGroup', { resourceGroupName: 'app' }).body).toBe('Success!');
    expect(ask('listResourceGroups').groups.map(({ name }) => name)).toEqual(['default']);
  });

  it.each([
    {
      name: 'an unknown one',
      act: () => ask('getResourceGroup', { resourceGroupName: 'x' }),
      text: '[PD:resourcemanager:ErrGroupNotExists]the x resource group does not exist',
    },
    {
      name: 'to change an unknown one',
      act: () => ask('modifyResourceGroup', group('x')),
      text: '[PD:resourcemanager:ErrGroupNotExists]the x resource group does not exist',
    },
    {
      name: 'to delete an unknown one',
      act: () => ask('deleteResourceGroup', { resourceGroupName: 'x' }),
      text: '[PD:resourcemanager:ErrGroupNotExists]the x resource group does not exist',
    },
    {
      name: 'to delete the default',
      act: () => ask('deleteResourceGroup', { resourceGroupName: 'default' }),
      text: '[PD:resourcemanager:ErrDeleteReservedGroup]cannot delete reserved group',
    },
    {
      name: 'one of a keyspace without groups',
      act: () => ask('getResourceGroup', { resourceGroupName: 'x', ...inKeyspace(4) }),
      text: '[PD:resourcemanager:ErrKeyspaceNotExists]the keyspace does not exist with id 4',
    },
    {
      name: 'one without a name',
      act: () => ask('addResourceGroup', group('')),
      text: '[PD:resourcemanager:ErrInvalidGroup]invalid group settings, please check the group name',
    },
    { name: 'nothing', act: () => ask('addResourceGroup'), text: 'please check the group name' },
    {
      name: 'a long name',
      act: () => ask('addResourceGroup', group('x'.repeat(33))),
      text: 'please check the group name',
    },
    {
      name: 'a high priority',
      act: () => ask('addResourceGroup', group('x', { priority: 17 })),
      text: 'please check the group priority',
    },
    {
      name: 'a raw mode',
      act: () => ask('addResourceGroup', group('x', { mode: GroupMode.RawMode })),
      text: 'please check the group mode',
    },
    {
      name: 'another mode',
      act: () => ask('modifyResourceGroup', group('default', { mode: GroupMode.RawMode })),
      text: 'only support reconfigure in same mode, maybe you should delete and create a new one',
    },
    {
      name: 'a higher priority',
      act: () => ask('modifyResourceGroup', group('default', { priority: 17 })),
      text: 'invalid resource group priority, the value should be in [0,16]',
    },
  ])('refuse $name', ({ act, text: expected }) => {
    const [status, message] = statusOf(act);
    expect([status, message]).toEqual([grpcStatus.unknown, expect.stringContaining(expected) as string]);
  });

  it('of a keyspace are its own, with a default of its own', () => {
    ask('addResourceGroup', group('app', inKeyspace(4)));
    expect(ask('listResourceGroups', inKeyspace(4)).groups.map(({ name }) => name)).toEqual(['app', 'default']);
    expect(ask('listResourceGroups').groups.map(({ name }) => name)).toEqual(['default']);
    expect(ask('getResourceGroup', { resourceGroupName: 'default', ...inKeyspace(5) }).group?.priority).toBe(8);
  });

  it('lie in etcd, where they are watched', () => {
    const heard: unknown[] = [];
    const { meta } = bench.model.metadata;
    meta.watch(prefixRange('resource_group/'), 0n, ({ events }) => {
      for (const { type, record } of events) {
        const found = type === 'put' ? fromBinary(ResourceGroupSchema, record.value) : undefined;
        heard.push([type, record.key, found?.name, found?.priority]);
      }
    });
    ask('addResourceGroup', group('app'));
    ask('addResourceGroup', group('app', inKeyspace(4)));
    ask('modifyResourceGroup', group('app', { priority: 1 }));
    ask('deleteResourceGroup', { resourceGroupName: 'app' });
    expect(heard).toEqual([
      ['put', 'resource_group/settings/app', 'app', 8],
      ['put', 'resource_group/keyspace/settings/4/default', 'default', 8],
      ['put', 'resource_group/keyspace/settings/4/app', 'app', 8],
      ['put', 'resource_group/settings/app', 'app', 1],
      ['delete', 'resource_group/settings/app', undefined, undefined],
    ]);
    const config = JSON.parse(text(meta.value('resource_group/controller') ?? new Uint8Array())) as object;
    expect(config).toMatchObject({
      'ltb-max-wait-duration': '30s',
      'enable-controller-trace-log': 'false',
      'request-unit': { 'read-base-cost': 0.125, 'write-cost-per-byte': 1 / 1024 },
    });
  });
});

describe('a request for tokens', () => {
  const acquire = (requests: readonly object[], clientUniqueId = 1n) =>
    acquireTokens({ requests, targetRequestPeriodMs: 5000n, clientUniqueId } as never, bench.model).responses;
  const wants = (resourceGroupName: string, value: number, more = {}) => ({
    resourceGroupName,
    request: { case: 'ruItems', value: { requestRU: [{ type: 0, value }] } },
    ...more,
  });

  it('is granted by group, and says of which keyspace', () => {
    ask('addResourceGroup', group('app'));
    bench.wallMs += 1;
    expect(acquire([wants('app', 100), wants('default', 1e9)])).toMatchObject([
      {
        resourceGroupName: 'app',
        keyspaceId: { keyspace: { value: 0xffff_ffff } },
        grantedRUTokens: [{ grantedTokens: { tokens: 100, settings: { burstLimit: 2000n } }, trickleTimeMs: 0n }],
      },
      {
        resourceGroupName: 'default',
        grantedRUTokens: [{ grantedTokens: { tokens: 1e9, settings: { burstLimit: -1n } }, trickleTimeMs: 0n }],
      },
    ]);
  });

  it('is measured by the clock of the cluster', () => {
    ask('addResourceGroup', group('app'));
    acquire([wants('app', 100_000)]);
    bench.wallMs += 1000;
    expect(acquire([wants('app', 1000)])).toMatchObject([
      { grantedRUTokens: [{ grantedTokens: { tokens: 1000 }, trickleTimeMs: 0n }] },
    ]);
  });

  it('of an unknown group, or of work in the background, gets no answer', () => {
    ask('addResourceGroup', group('app'));
    const asked = [wants('x', 1), wants('app', 1, { isBackground: true }), wants('app', 1, inKeyspace(4))];
    expect(acquire(asked)).toEqual([]);
    expect(statusOf(() => acquire([wants('app', 1, { isBackground: true, isTiflash: true })]))[0]).toBe(
      grpcStatus.unknown,
    );
  });

  it('adds up what was consumed', () => {
    ask('addResourceGroup', group('app'));
    const consumptionSinceLastRequest = { rRU: 1.5, readCrossAzTrafficBytes: 3n };
    for (let i = 0; i < 2; i += 1) acquire([wants('app', 1, { consumptionSinceLastRequest })]);
    const { group: found } = ask('getResourceGroup', { resourceGroupName: 'app', withRuStats: true });
    expect(found?.RUStats).toMatchObject({ rRU: 3, readCrossAzTrafficBytes: 6n, wRU: 0 });
  });
});
