import { fromBinary } from '@bufbuild/protobuf';
import { PD, ErrorType as PdErrorType, ServiceMode } from '@tikv/kvproto/general/pdpb';
import { ErrorType, ParticipantSchema, TSO } from '@tikv/kvproto/general/tsopb';
import { describe, expect, it } from 'vitest';
import { askPd } from '../../../testing/ask-pd.js';
import { statusThrown, withMembers } from '../../../testing/members-ground.js';
import type { ModelBench } from '../../../testing/model-ground.js';
import { tsoMethods } from '../service/pd-methods.js';

/** Two nodes that serve, `tso-0` is the primary of the default group. */
function withService(): ModelBench {
  const bench = withMembers(1);
  const { tsoService } = bench.model;
  for (const i of [0, 1]) tsoService.started(tsoService.addNode(), `http://tso-${i}:3379`);
  tsoService.isIndependent = true;
  return bench;
}

const nodeAt = ({ model }: ModelBench, index: number) => {
  const node = model.tsoService.nodes[index];
  if (node === undefined) throw new Error(`there is no node ${index}`);
  return node;
};
const find = (bench: ModelBench, fields: object, index = 0) =>
  askPd(bench.model, TSO.method.findGroupByKeyspaceID, fields, { node: nodeAt(bench, index) }, tsoMethods);
const ask = (bench: ModelBench, index: number, asked: { keyspaceId?: number; groupId?: number; count?: number }) =>
  bench.model.tsoService.next(nodeAt(bench, index), { keyspaceId: 0, groupId: 0, count: 1, ...asked });

describe('the timestamp service', () => {
  it('is what PD says about its mode, with the nodes that run', () => {
    const bench = withService();
    const info = () => askPd(bench.model, PD.method.getClusterInfo);
    expect(info()).toMatchObject({
      serviceModes: [ServiceMode.API_SVC_MODE],
      tsoUrls: ['http://tso-0:3379', 'http://tso-1:3379'],
    });
    bench.model.tsoService.stopped(nodeAt(bench, 1));
    expect(info().tsoUrls).toEqual(['http://tso-0:3379']);
    bench.model.tsoService.isIndependent = false;
    expect(info()).toMatchObject({ serviceModes: [ServiceMode.PD_SVC_MODE], tsoUrls: [] });
  });

  it('tells the group of a keyspace and its primary', () => {
    const bench = withService();
    const group = find(bench, { keyspace: { case: 'keyspaceId', value: 0xffffffff } }).keyspaceGroup;
    expect(group).toMatchObject({
      id: 0,
      members: [
        { address: 'http://tso-0:3379', isPrimary: true },
        { address: 'http://tso-1:3379', isPrimary: false },
      ],
    });
    bench.model.tsoService.assign(3, [7], [nodeAt(bench, 1)]);
    const other = find(bench, { keyspace: { case: 'keyspaceId', value: 7 } });
    expect(other.keyspaceGroup).toMatchObject({ id: 3, members: [{ address: 'http://tso-1:3379', isPrimary: true }] });
    expect([other.modRevision, other.header?.keyspaceGroupId]).toEqual([2n, 3]);
    bench.model.tsoService.movePrimary(bench.model.tsoService.group(0), undefined);
    expect(find(bench, {}).keyspaceGroup?.members.map(({ isPrimary }) => isPrimary)).toEqual([false, false]);
  });

  it.each([
    { title: 'another cluster', fields: { header: { clusterId: 1n } }, type: ErrorType.CLUSTER_MISMATCHED },
    {
      title: 'another callee',
      fields: { header: { clusterId: 77n, calleeId: 'tso-9:3379' } },
      type: ErrorType.INVALID_VALUE,
      message: 'mismatch callee id, need http://tso-0:3379 but got tso-9:3379',
    },
    { title: 'a revision of the future', fields: { modRevision: 9n }, type: ErrorType.INVALID_VALUE },
  ])('refuses $title in the header of its answer', ({ fields, type, message }) => {
    const error = find(withService(), fields).header?.error;
    expect(error?.type).toBe(type);
    if (message !== undefined) expect(error?.message).toBe(message);
    expect(find(withService(), { header: { clusterId: 77n, calleeId: 'tso-0:3379' } }).header?.error).toBeUndefined();
  });

  const notServed = 'requested keyspace group with id 0 is not served by this host/pod';

  it.each([
    { title: 'its primary', index: 0, asked: {}, ends: undefined },
    { title: 'a secondary', index: 1, asked: {}, ends: 'requested pd is not leader of cluster' },
    { title: 'no keyspace of a group that it names', index: 0, asked: { groupId: 5 }, ends: "isn't assigned to any" },
    { title: 'a node that does not serve the group', index: 0, asked: { keyspaceId: 7 }, ends: notServed },
    {
      title: 'the group of its keyspace whatever it names',
      index: 1,
      asked: { keyspaceId: 7, groupId: 0 },
      ends: undefined,
    },
    { title: 'none', index: 0, asked: { count: 0 }, ends: 'tso count should be positive' },
  ])('gives timestamps from $title', ({ index, asked, ends }) => {
    const bench = withService();
    bench.model.tsoService.assign(3, [7], [nodeAt(bench, 1)]);
    if (ends === undefined) expect(ask(bench, index, asked).timestamp.physical).toBeGreaterThan(0n);
    else expect(statusThrown(() => ask(bench, index, asked)).message).toContain(ends);
  });

  it('goes on where PD was, over changes of the primary and for keyspaces that move', () => {
    const bench = withService();
    const { tso, tsoService } = bench.model;
    const given = [tso.next(1), ask(bench, 0, {}).timestamp];
    tsoService.movePrimary(tsoService.group(0), nodeAt(bench, 1));
    given.push(ask(bench, 1, {}).timestamp);
    tsoService.assign(3, [7], [nodeAt(bench, 0)]);
    given.push(ask(bench, 0, { keyspaceId: 7 }).timestamp);
    const values = given.map(({ physical, logical }) => (physical << 18n) + logical);
    expect(values).toEqual(values.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(values).size).toBe(4);
  });

  it('has a least timestamp only when every group answers', () => {
    const bench = withService();
    const { tsoService } = bench.model;
    tsoService.assign(3, [7], [nodeAt(bench, 1)]);
    const min = () => askPd(bench.model, PD.method.getMinTS);
    expect(min().timestamp?.physical).toBeGreaterThan(0n);
    tsoService.stopped(nodeAt(bench, 1));
    expect(min().header?.error).toMatchObject({
      type: PdErrorType.UNKNOWN,
      message: expect.stringContaining('Asked 1, expected 2') as string,
    });
    const ofNode = askPd(bench.model, TSO.method.getMinTS, {}, { node: nodeAt(bench, 0) }, tsoMethods);
    expect([ofNode.keyspaceGroupsServing, ofNode.keyspaceGroupsTotal]).toEqual([1, 2]);
    tsoService.stopped(nodeAt(bench, 0));
    expect(min().header?.error?.message).toContain('no tso servers/pods discovered');
  });

  it('writes down who it is', () => {
    const bench = withService();
    const key = '/ms/77/tso/00000/primary';
    const primary = () => bench.model.metadata.meta.value(key);
    expect(fromBinary(ParticipantSchema, primary() ?? new Uint8Array()).listenUrls).toEqual(['http://tso-0:3379']);
    const entry = bench.model.metadata.meta.value('/ms/77/tso/registry/http://tso-1:3379');
    expect(JSON.parse(new TextDecoder().decode(entry))).toMatchObject({ 'service-addr': 'http://tso-1:3379' });
    bench.model.tsoService.stopped(nodeAt(bench, 0));
    expect(primary()).toBeUndefined();
  });
});
