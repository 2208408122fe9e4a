import { PD } from '@tikv/kvproto/general/pdpb';
import { describe, expect, it } from 'vitest';
import { askPd } from '../../../testing/ask-pd.js';
import { memberAt, statusThrown, withMembers } from '../../../testing/members-ground.js';
import { grpcStatus } from '../../grpc-status.js';
import type { PdMemberRecord } from '../members/pd-members.js';

const { getRegion, getStore, getMembers, getClusterInfo, isBootstrapped } = PD.method;
const methods = { getRegion, getStore, isBootstrapped };
const leaderUrl = 'http://pd-0:2379';
const mayFollow = { 'pd-allow-follower-handle': '' };
const notLeader = { status: grpcStatus.unavailable, message: 'not leader' };
const notAllowed = { status: grpcStatus.unavailable, message: 'not leader and follower handling not allowed' };
const answered = 'answered';

interface Row {
  readonly title: string;
  readonly method?: keyof typeof methods;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly prepare?: (members: {
    leader: PdMemberRecord;
    follower: PdMemberRecord;
    lead(nobody: undefined): void;
  }) => void;
  readonly cannotReach?: boolean;
  readonly ends: typeof answered | { readonly status: number; readonly message: string | RegExp };
}

/** What a follower does with a call (pd-region-rpc-retry.md §1.4, §1.5). */
const rows: readonly Row[] = [
  { title: 'a leader call', method: 'getStore', ends: notLeader },
  { title: 'a leader call that it may answer as a follower', method: 'getStore', metadata: mayFollow, ends: notLeader },
  { title: 'a region read', ends: notAllowed },
  { title: 'a region read that it may answer', metadata: mayFollow, ends: answered },
  { title: 'a forwarded call', method: 'getStore', metadata: { 'pd-forwarded-host': leaderUrl }, ends: answered },
  {
    title: 'the other scheme',
    method: 'getStore',
    metadata: { 'pd-forwarded-host': 'https://pd-0:2379' },
    ends: answered,
  },
  { title: 'a forwarded region read', metadata: { 'pd-forwarded-host': leaderUrl }, ends: answered },
  {
    title: 'a host that does not lead',
    metadata: { 'pd-forwarded-host': 'http://pd-1:2379' },
    ends: { status: grpcStatus.invalidArgument, message: /"http:\/\/pd-1:2379" is not a client URL .* is not leader/ },
  },
  {
    title: 'a host without a scheme',
    metadata: { 'pd-forwarded-host': 'pd-0:2379' },
    ends: { status: grpcStatus.invalidArgument, message: /not leader/ },
  },
  {
    title: 'forwarding while nobody leads',
    metadata: { 'pd-forwarded-host': leaderUrl },
    prepare: ({ lead }) => lead(undefined),
    ends: notLeader,
  },
  {
    title: 'forwarding by one that has not heard who leads',
    metadata: { 'pd-forwarded-host': leaderUrl },
    prepare: ({ follower }) => {
      follower.knowsNoLeader = true;
    },
    ends: notLeader,
  },
  {
    title: 'forwarding to a leader that cannot be reached',
    metadata: { 'pd-forwarded-host': leaderUrl },
    cannotReach: true,
    ends: { status: grpcStatus.unavailable, message: /connection/ },
  },
  {
    title: 'anything before it is ready',
    metadata: mayFollow,
    prepare: ({ follower }) => {
      follower.state = 'starting';
    },
    ends: { status: grpcStatus.unavailable, message: 'server not started' },
  },
];

describe('a follower', () => {
  it.each(rows)('asked for $title', ({ method = 'getRegion', metadata = {}, prepare, cannotReach, ends }) => {
    const bench = withMembers(2);
    const { members } = bench.model;
    const [leader, member] = [memberAt(bench, 0), memberAt(bench, 1)];
    prepare?.({ leader, follower: member, lead: (nobody) => members.lead(nobody) });
    const ask = (): unknown =>
      askPd<(typeof methods)[typeof method]>(
        bench.model,
        methods[method],
        {},
        { member, metadata, reaches: () => cannotReach !== true },
      );
    if (ends === answered) expect(ask()).toMatchObject({ header: { clusterId: 77n } });
    else {
      const { status, message } = statusThrown(ask);
      expect(status).toBe(ends.status);
      expect(message).toMatch(ends.message instanceof RegExp ? ends.message : new RegExp(`^${ends.message}$`));
    }
  });

  it('checks who leads before the cluster id', () => {
    const bench = withMembers(2);
    const wrong = { header: { clusterId: 1n }, storeId: 1n };
    expect(statusThrown(() => askPd(bench.model, getStore, wrong, { member: memberAt(bench, 1) }))).toEqual(notLeader);
    expect(statusThrown(() => askPd(bench.model, getStore, wrong, { member: memberAt(bench, 0) }))).toEqual({
      status: grpcStatus.failedPrecondition,
      message: 'mismatch cluster id, need 77 but got 1',
    });
  });
});

describe('every member', () => {
  it('tells who belongs to PD and who leads, whatever the cluster id', () => {
    const bench = withMembers(2);
    for (const member of bench.model.members.all) {
      const { members, leader, etcdLeader } = askPd(bench.model, getMembers, { header: { clusterId: 1n } }, { member });
      expect(members.map(({ name, memberId, clientUrls }) => [name, memberId, clientUrls])).toEqual([
        ['pd-0', 9000n, ['http://pd-0:2379']],
        ['pd-1', 9001n, ['http://pd-1:2379']],
      ]);
      expect([leader?.name, etcdLeader?.name]).toEqual(['pd-0', 'pd-0']);
    }
    expect(askPd(bench.model, getClusterInfo, {}, { member: memberAt(bench, 1) }).serviceModes).toHaveLength(1);
  });

  it('tells no leader when it has not heard of one, or nobody leads', () => {
    const bench = withMembers(3);
    const leaderOf = (index: number): string | undefined =>
      askPd(bench.model, getMembers, {}, { member: memberAt(bench, index) }).leader?.name;
    for (const member of bench.model.members.all) member.knowsNoLeader = true;
    expect([leaderOf(0), leaderOf(1)]).toEqual(['pd-0', undefined]);
    memberAt(bench, 1).knowsNoLeader = false;
    bench.model.members.lead(memberAt(bench, 2));
    expect([leaderOf(1), leaderOf(2), leaderOf(0)]).toEqual(['pd-2', 'pd-2', undefined]);
    bench.model.members.lead(undefined);
    expect([leaderOf(1), leaderOf(2)]).toEqual([undefined, undefined]);
  });
});

describe('a method that is switched off', () => {
  it.each(['GetRegion', 'pdpb.PD/GetRegion'])('as %s is one that nobody has heard of, and comes back', (name) => {
    const { model } = withMembers(1);
    model.features.disable(name);
    expect(statusThrown(() => askPd(model, getRegion))).toEqual({
      status: grpcStatus.unimplemented,
      message: 'unknown method GetRegion for service pdpb.PD',
    });
    expect(askPd(model, PD.method.getRegionByID, { regionId: 404n }).region).toBeUndefined();
    model.features.enable(name);
    expect(askPd(model, getRegion).region).toBeDefined();
  });

  it('has a name that exists', () => {
    expect(() => withMembers(1).model.features.disable('GetRegoin')).toThrow(
      new TypeError('neither PD nor a store has a method GetRegoin'),
    );
  });
});

describe('a stopped member', () => {
  it('cannot lead', () => {
    const bench = withMembers(2);
    memberAt(bench, 1).state = 'stopped';
    expect(() => bench.model.members.lead(memberAt(bench, 1))).toThrow('pd-1 does not run: it cannot lead');
  });
});
