import type { MessageInitShape, MessageShape } from '@bufbuild/protobuf';
import { ErrorType, MetaStorage } from '@tikv/kvproto/general/meta_storagepb';
import { beforeEach, describe, expect, it } from 'vitest';
import { askPd } from '../../../testing/ask-pd.js';
import { bytes, ModelBench, text } from '../../../testing/model-ground.js';
import { grpcStatus } from '../../grpc-status.js';

const methods = MetaStorage.method;
type Methods = typeof methods;

let bench: ModelBench;
function ask<Name extends keyof Methods>(
  name: Name,
  fields?: Omit<MessageInitShape<Methods[Name]['input']>, '$typeName'>,
): MessageShape<Methods[Name]['output']> {
  return askPd<Methods[Name]>(bench.model, methods[name], fields);
}

beforeEach(() => {
  bench = new ModelBench();
});

const put = (key: string, value: string, more = {}) => ask('put', { key: bytes(key), value: bytes(value), ...more });

describe('meta storage', () => {
  it('puts, gets and deletes; answers carry keys and values only', () => {
    const before = bench.model.metadata.meta.revision;
    expect(put('a', '1')).toMatchObject({ header: { clusterId: 77n, revision: before + 1n } });
    expect(put('a', '2', { prevKv: true }).prevKv).toMatchObject({ value: bytes('1'), modRevision: 0n });
    expect(put('a', '3').prevKv).toBeUndefined();
    const got = ask('get', { key: bytes('a') });
    expect(got).toMatchObject({
      header: { revision: before + 3n },
      kvs: [{ key: bytes('a'), value: bytes('3'), createRevision: 0n, modRevision: 0n, version: 0n }],
      count: 1n,
      more: false,
    });
    expect(ask('delete', { key: bytes('a'), prevKv: true })).toMatchObject({
      prevKvs: [{ value: bytes('3') }],
      deleted: 0n,
    });
    expect(ask('delete', { key: bytes('a') })).toMatchObject({ prevKvs: [], header: { revision: before + 4n } });
  });

  it('reads ranges, up to a limit, and the past', () => {
    for (const key of ['k1', 'k2', 'k3']) put(key, 'v');
    const range = { key: bytes('k'), rangeEnd: bytes('l') };
    const { revision } = bench.model.metadata.meta;
    put('k0', 'late');
    const got = ask('get', { ...range, limit: 2n, revision });
    expect([got.kvs.map(({ key }) => text(key)), got.count, got.more]).toEqual([['k1', 'k2'], 3n, true]);
    expect(got.header?.revision).toBe(revision + 1n);
  });

  it('deletes one key, whatever the range', () => {
    for (const key of ['k1', 'k2']) put(key, 'v');
    ask('delete', { key: bytes('k1'), rangeEnd: bytes('l') });
    expect(ask('get', { key: bytes('k2') }).count).toBe(1n);
  });

  it.each([
    { name: 'no key', act: () => ask('get', { key: bytes('') }), message: 'etcdserver: key is not provided' },
    { name: 'no key to put', act: () => put('', 'v'), message: 'etcdserver: key is not provided' },
    { name: 'no key to delete', act: () => ask('delete'), message: 'etcdserver: key is not provided' },
    {
      name: 'the future',
      act: () => ask('get', { key: bytes('a'), revision: 1000n }),
      message: 'etcdserver: mvcc: required revision is a future revision',
    },
    {
      name: 'what is compacted',
      act: () => {
        bench.model.metadata.meta.compact(3n);
        return ask('get', { key: bytes('a'), revision: 2n });
      },
      message: 'etcdserver: mvcc: required revision has been compacted',
    },
    {
      name: 'an unknown lease',
      act: () => put('a', 'v', { lease: 5n }),
      message: 'etcdserver: requested lease not found',
    },
  ])('has an error in the header for $name', ({ act, message }) => {
    expect(act().header).toMatchObject({ revision: 0n, error: { type: ErrorType.UNKNOWN, message } });
  });

  it.each([0n, 77n])('takes the cluster id %s', (clusterId) => {
    expect(ask('get', { key: bytes('a'), header: { clusterId } }).header?.error).toBeUndefined();
  });

  it('turns another cluster id away, and followers turn all away', () => {
    const get = () => ask('get', { key: bytes('a'), header: { clusterId: 78n } });
    expect(get).toThrow('mismatch cluster id, need 77 but got 78');
    const member = bench.model.members.add(1n);
    bench.model.members.add(2n);
    bench.model.members.lead(bench.model.members.all[1]);
    expect(() => askPd(bench.model, methods.get, { key: bytes('a') }, { member })).toThrow(
      expect.objectContaining({ status: grpcStatus.unavailable, message: 'not leader' }) as Error,
    );
  });
});
