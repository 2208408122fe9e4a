import type { MessageInitShape, MessageShape } from '@bufbuild/protobuf';
import { ErrorType, EventType, PD } from '@tikv/kvproto/general/pdpb';
import { beforeEach, describe, expect, it } from 'vitest';
import { askPd } from '../../../testing/ask-pd.js';
import { bytes, ModelBench, text } from '../../../testing/model-ground.js';
import { grpcStatus } from '../../grpc-status.js';

type Methods = typeof PD.method;

let bench: ModelBench;
function ask<Name extends keyof Methods>(
  name: Name,
  fields?: Omit<MessageInitShape<Methods[Name]['input']>, '$typeName'>,
): MessageShape<Methods[Name]['output']> {
  const { header: _, ...rest } = { header: undefined, ...fields };
  return askPd<Methods[Name]>(bench.model, PD.method[name], rest as never);
}

beforeEach(() => {
  bench = new ModelBench();
  ask('storeGlobalConfig', {
    configPath: '/global/config/tidb',
    changes: [
      { name: 'a', value: 'text', payload: bytes('bytes'), kind: EventType.PUT },
      { name: 'b', payload: bytes('bytes'), kind: EventType.PUT },
    ],
  });
});

describe('the global configuration', () => {
  it('is loaded by names: text wins over bytes, and what is missing says so', () => {
    const { items } = ask('loadGlobalConfig', { configPath: '/global/config/tidb', names: ['a', 'b', 'c'] });
    expect(items).toMatchObject([
      { name: 'a', payload: bytes('text'), value: '' },
      { name: 'b', payload: bytes('bytes') },
      { name: 'c', error: { type: ErrorType.GLOBAL_CONFIG_NOT_FOUND, message: 'key c not found' } },
    ]);
  });

  it.each([
    { path: '/global/config/tidb', names: ['/global/config/tidb/a', '/global/config/tidb/b'] },
    { path: '', names: ['/global/config/tidb/a', '/global/config/tidb/b'] },
    { path: '/global/config', names: ['/global/config/tidb/a', '/global/config/tidb/b'] },
    { path: '/global/config/tidb/b', names: ['/global/config/tidb/b'] },
    { path: 'resource_group/controller', names: ['resource_group/controller'] },
  ])('is loaded whole below "$path", by whole keys', ({ path, names }) => {
    const { items, revision } = ask('loadGlobalConfig', { configPath: path });
    expect(items.map(({ name }) => name)).toEqual(names);
    expect(revision).toBe(bench.model.metadata.meta.revision);
  });

  it('is deleted by names', () => {
    const changes = [{ name: 'a', kind: EventType.DELETE }];
    ask('storeGlobalConfig', { configPath: '/global/config/tidb/', changes });
    const { items } = ask('loadGlobalConfig');
    expect(items.map(({ payload }) => text(payload))).toEqual(['bytes']);
  });

  it.each([
    ['loadGlobalConfig', { configPath: '/pd/x' }],
    ['loadGlobalConfig', { configPath: 'resource_group/controller', names: ['a'] }],
    ['storeGlobalConfig', { configPath: 'resource_group/controller' }],
    ['loadGlobalConfig', { configPath: '/global/configuration' }],
  ] as const)('is nowhere else: %s %j', (name, fields) => {
    expect(() => ask(name, fields)).toThrow(
      expect.objectContaining({
        status: grpcStatus.invalidArgument,
        message: `global config path "${fields.configPath}" is not allowed`,
      }) as Error,
    );
  });

  it('is stored whole or not at all', () => {
    const changes = ['x', 'x'].map((name) => ({ name, value: '1' }));
    expect(() => ask('storeGlobalConfig', { changes })).toThrow('duplicate key given in txn request');
    expect(ask('loadGlobalConfig').items).toHaveLength(2);
  });
});
