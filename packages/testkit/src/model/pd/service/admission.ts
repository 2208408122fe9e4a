import type { Message } from '@bufbuild/protobuf';
import type { ClusterModel } from '../../cluster-model.js';
import { grpcStatus, StatusError } from '../../grpc-status.js';
import type { PdMemberRecord } from '../members/pd-members.js';
import type { PdAccess } from './pd-access.js';
import type { CallMetadata, PdCall, PdQuestion } from './pd-call.js';

const forwardedHostKey = 'pd-forwarded-host';
const allowFollowerHandleKey = 'pd-allow-follower-handle';

/** Who answers this call, and as what. Throws the status that it ends with, in the order of PD's own checks. */
export function admit({ access }: { readonly access: PdAccess }, question: PdQuestion, request: Message): PdCall {
  const { model, member } = question;
  if (access === 'cluster-first' && (member?.state === 'starting' || roleOf(question) === 'follower')) {
    return { model, member, role: 'follower' };
  }
  checkStarted(question);
  if (access === 'any' || access === 'handler') return { model, member, node: question.node, role: roleOf(question) };
  const answering = { model, member: (access === 'leader-only' ? undefined : forwardedTo(question)) ?? member };
  const role = roleOf(answering);
  if (role === 'follower') checkFollower(access, question.metadata);
  checkClusterId((request as { header?: { clusterId?: bigint } }).header, model);
  return { model, member: answering.member, role };
}

/** PD turns every message away that is meant for another cluster. */
export function checkClusterId(header: { readonly clusterId?: bigint } | undefined, model: ClusterModel): void {
  const got = header?.clusterId ?? 0n;
  if (got === model.clusterId) return;
  throw new StatusError(grpcStatus.failedPrecondition, `mismatch cluster id, need ${model.clusterId} but got ${got}`);
}

export function roleOf({ model, member, node }: Pick<PdQuestion, 'model' | 'member' | 'node'>): PdCall['role'] {
  if (node !== undefined) return 'satellite';
  return member === undefined || model.members.leader === member ? 'leader' : 'follower';
}

function checkFollower(access: PdAccess, metadata: CallMetadata): void {
  if (access !== 'region-read') throw notLeader();
  if (metadata[allowFollowerHandleKey] !== undefined) return;
  throw new StatusError(grpcStatus.unavailable, 'not leader and follower handling not allowed');
}

/** A member that is not ready says so before anything else. */
export function checkStarted({ member }: Pick<PdQuestion, 'member'>): void {
  if (member?.state === 'starting') throw new StatusError(grpcStatus.unavailable, 'server not started');
}

/** The member that the client names; undefined when it names none. Only the leader's client URLs are accepted. */
export function forwardedTo({ model, member, metadata, reaches }: PdQuestion): PdMemberRecord | undefined {
  const host = String(metadata[forwardedHostKey] ?? '');
  if (host === '') return undefined;
  const leader = model.members.leaderSeenBy(member);
  if (leader === undefined) throw notLeader();
  if (!leader.clientUrls.some((url) => sameHost(url, host))) {
    throw new StatusError(
      grpcStatus.invalidArgument,
      `forwarded host "${host}" is not a client URL of the PD leader: pd is not leader of cluster`,
    );
  }
  checkReaches(member, leader, reaches);
  return leader;
}

/** A member that forwards gives up when the other one cannot be reached. */
export function checkReaches(
  from: PdMemberRecord | undefined,
  to: PdMemberRecord,
  reaches: PdQuestion['reaches'],
): void {
  if (from === to || reaches(to)) return;
  throw new StatusError(grpcStatus.unavailable, 'connection error: desc = "transport: connection refused"');
}

/** Clients rewrite the scheme to what their TLS is; anything but http and https is no URL here. */
function sameHost(url: string, host: string): boolean {
  const bare = /^https?:\/\/(.*)$/.exec(host)?.[1];
  return bare !== undefined && bare === url.replace(/^https?:\/\//, '');
}

function notLeader(): StatusError {
  return new StatusError(grpcStatus.unavailable, 'not leader');
}
