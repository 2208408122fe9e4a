import type { GetMembersResponse } from '@tikv/kvproto/pdpb';
import { ConnectionPool } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { callMember } from '../calls/call-member.js';
import { getMembers } from '../calls/pd-methods.js';
import { FakePd } from '../testing/fake-pd.js';
import { Members } from './members.js';

async function membersOf(pd: FakePd, seeds: readonly string[] = ['a:1']): Promise<Members> {
  const { runtime, timers } = pd;
  const pool = new ConnectionPool({ transport: pd });
  const call = { pool, runtime, address: 'a:1', method: getMembers, request: {}, timeoutMs: 1_000 };
  const first: GetMembersResponse = await pd.run(callMember(call));
  pd.calls.length = 0;
  return new Members({ pool, runtime, timers, secure: false, seeds }, 7n, first);
}

describe('Members', () => {
  it('stops at the first usable answer and tells of the new leader', async () => {
    const pd = new FakePd();
    const members = await membersOf(pd);
    const switches: string[] = [];
    members.onLeaderSwitch((address) => switches.push(address));
    pd.leader = 'c:1';
    expect(await pd.run(members.refresh())).toBe(true);
    expect(pd.asked('GetMembers')).toEqual(['a:1']);
    expect(members.leader).toBe('c:1');
    expect(await pd.run(members.refresh())).toBe(true);
    expect(switches).toEqual(['c:1']);
    members.close();
  });

  it('trap 4: takes an answer without a leader as the failure of that member, not as news', async () => {
    const pd = new FakePd();
    const members = await membersOf(pd);
    pd.on(getMembers, (_, address) =>
      address === 'a:1' ? { ...pd.membersAnswer(), members: [], leader: undefined } : pd.membersAnswer(),
    );
    pd.leader = 'b:1';
    expect(await pd.run(members.refresh())).toBe(true);
    expect(pd.asked('GetMembers')).toEqual(['a:1', 'b:1']);
    expect(members.leader).toBe('b:1');
    expect(members.reasons).toContainEqual({ url: 'a:1', reason: 'knows no leader' });
    members.close();
  });

  it('does not believe a member of another cluster', async () => {
    const pd = new FakePd();
    const members = await membersOf(pd);
    pd.on(getMembers, (_, address) => pd.membersAnswer(address === 'a:1' ? 8n : 7n));
    expect(await pd.run(members.refresh())).toBe(true);
    expect(pd.asked('GetMembers')).toEqual(['a:1', 'b:1']);
    expect(members.reasons).toContainEqual({ url: 'a:1', reason: 'belongs to another cluster, 8' });
    members.close();
  });

  it('takes over members that are new and drops those that are gone', async () => {
    const pd = new FakePd();
    const members = await membersOf(pd);
    pd.members = ['d:1', 'a:1'];
    await pd.run(members.refresh());
    expect(members.addresses).toEqual(['a:1', 'd:1']);
    members.close();
  });

  it('knows a member by all its URLs', async () => {
    const pd = new FakePd();
    const members = await membersOf(pd);
    const clientUrls = ['http://b:1', 'http://a:1', 'https://c:1'];
    pd.on(getMembers, () => ({ header: { clusterId: 7n }, members: [{ clientUrls }], leader: { clientUrls } }));
    await pd.run(members.refresh());
    expect(members.leader).toBe('b:1');
    expect(members.addresses).toEqual(['b:1', 'a:1']);
    members.close();
  });

  it('asks once for all who want to know at the same time', async () => {
    const pd = new FakePd();
    const members = await membersOf(pd);
    await pd.run(Promise.all([members.refresh(), members.refresh(), members.refresh()]));
    expect(pd.asked('GetMembers')).toEqual(['a:1']);
    await pd.run(members.refresh());
    expect(pd.asked('GetMembers')).toEqual(['a:1', 'a:1']);
    members.close();
  });

  it('asks one that has just failed after the others, and the configured endpoints last', async () => {
    const pd = new FakePd();
    const members = await membersOf(pd, ['a:1', 'seed:1']);
    for (const address of ['a:1', 'b:1', 'c:1']) pd.down.add(address);
    members.noteFailure('a:1', 'UNAVAILABLE: gone');
    pd.members = ['seed:1'];
    pd.leader = 'seed:1';
    expect(await pd.run(members.refresh())).toBe(true);
    expect(pd.asked('GetMembers')).toEqual(['b:1', 'c:1', 'a:1', 'seed:1']);
    expect(members.addresses).toEqual(['seed:1']);
    members.close();
  });

  it('keeps what it knows when no member is of use, and says so', async () => {
    const pd = new FakePd();
    const members = await membersOf(pd);
    for (const address of pd.members) pd.down.add(address);
    expect(await pd.run(members.refresh())).toBe(false);
    expect(members.leader).toBe('a:1');
    expect(members.addresses).toEqual(['a:1', 'b:1', 'c:1']);
    expect(members.reasons.map(({ reason }) => reason)).toEqual(Array(3).fill('UNAVAILABLE: connection refused'));
    members.close();
  });

  it('gives a silent member one second', async () => {
    const pd = new FakePd();
    const members = await membersOf(pd);
    pd.silent.add('a:1');
    const startMs = pd.runtime.monotonicMs();
    await pd.run(members.refresh());
    expect(pd.runtime.monotonicMs() - startMs).toBe(1_000);
    members.close();
  });

  it('asks each minute on a timer that does not hold the process, until it is closed', async () => {
    const pd = new FakePd();
    const members = await membersOf(pd);
    expect(pd.runtime.pendingTimers('foreground')).toBe(0);
    await pd.runtime.advance(60_001);
    expect(pd.asked('GetMembers')).toHaveLength(1);
    await pd.runtime.advance(60_001);
    expect(pd.asked('GetMembers')).toHaveLength(2);
    members.close();
    await pd.runtime.advance(180_000);
    expect(pd.asked('GetMembers')).toHaveLength(2);
    expect(pd.runtime.pendingTimers()).toBe(0);
  });
});

describe('looking for the members again', () => {
  it('pauses 20, 40, 80 and 100 ms, gives up after a second, and is shared', async () => {
    const pd = new FakePd();
    const members = await membersOf(pd);
    pd.leader = undefined;
    const startMs = pd.runtime.monotonicMs();
    const both = [members.rediscover(), members.rediscover()];
    expect(await pd.run(Promise.all(both))).toEqual([false, false]);
    const times = pd.calls.filter(({ address }) => address === 'a:1').map(({ atMs }) => atMs - startMs);
    expect(times.slice(0, 6)).toEqual([0, 20, 60, 140, 240, 340]);
    expect(times.at(-1)).toBeLessThanOrEqual(1_000);
    expect(times.length).toBe(12);
    members.close();
    expect(pd.runtime.pendingTimers()).toBe(0);
  });

  it('ends as soon as a member knows the leader, also a member that was not known before', async () => {
    const pd = new FakePd();
    const members = await membersOf(pd);
    const changes: string[][] = [];
    members.onMembersChange(() => changes.push([...members.addresses]));
    pd.leader = undefined;
    const found = members.rediscover();
    await pd.runtime.advance(200);
    pd.members = ['b:1', 'c:1', 'd:1'];
    pd.leader = 'd:1';
    expect(await pd.run(found)).toBe(true);
    expect(members.leader).toBe('d:1');
    expect(members.addresses.toSorted()).toEqual(['b:1', 'c:1', 'd:1']);
    expect(changes).toHaveLength(1);
    members.close();
  });

  it('stops when the client closes', async () => {
    const pd = new FakePd();
    const members = await membersOf(pd);
    pd.leader = undefined;
    const looking = members.rediscover();
    await pd.runtime.advance(100);
    members.close();
    expect(await pd.run(looking)).toBe(false);
    expect(pd.runtime.pendingTimers()).toBe(0);
  });
});
