import type { Message } from '@bufbuild/protobuf';
import type { ClusterModel } from '../../cluster-model.js';
import { grpcStatus, StatusError } from '../../grpc-status.js';
import type { PdMemberRecord } from '../members/pd-members.js';
import type { PdCall } from './pd-call.js';
import type { PdAccess, PdMethod } from './pd-family.js';

/** What a client sent along with its call, by lower-case name. */
export type CallMetadata = Readonly<Record<string, string | readonly string[] | undefined>>;

export const forwardedHostKey = 'pd-forwarded-host';
export const allowFollowerHandleKey = 'pd-allow-follower-handle';

/** Who is asked, and what was sent along. */
export interface PdQuestion {
  readonly model: ClusterModel;
  readonly member: PdMemberRecord | undefined;
  readonly metadata: CallMetadata;
  /** Whether another member's process can be reached from this one. */
  readonly reaches: (to: PdMemberRecord) => boolean;
}

/** Who answers this call, and as what. Throws the status that it ends with, in the order of PD's own checks. */
export function admit({ access }: Pick<PdMethod, 'access'>, question: PdQuestion, request: Message): PdCall {
  const { model, member } = question;
  if (member?.state === 'starting') throw notStarted();
  if (access === 'any' || access === 'handler') return { model, member, role: roleOf(question) };
  const answering = { ...question, member: forwardedTo(access, question) ?? member };
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

function roleOf({ model, member }: Pick<PdQuestion, 'model' | 'member'>): PdCall['role'] {
  return member === undefined || model.members.leader === member ? 'leader' : 'follower';
}

function checkFollower(access: PdAccess, metadata: CallMetadata): void {
  if (access !== 'region-read') throw notLeader();
  if (metadata[allowFollowerHandleKey] !== undefined) return;
  throw new StatusError(grpcStatus.unavailable, 'not leader and follower handling not allowed');
}

/** The member that the client names; undefined when it names none. Only the leader's client URLs are accepted. */
function forwardedTo(access: PdAccess, { model, member, metadata, reaches }: PdQuestion): PdMemberRecord | undefined {
  const host = String(metadata[forwardedHostKey] ?? '');
  if (host === '' || access === 'leader-only') return undefined;
  const { leader } = model.members;
  if (leader === undefined) throw notLeader();
  if (!leader.clientUrls.some((url) => sameHost(url, host))) {
    throw new StatusError(
      grpcStatus.invalidArgument,
      `forwarded host "${host}" is not a client URL of the PD leader: pd is not leader of cluster`,
    );
  }
  if (leader !== member && !reaches(leader)) {
    throw new StatusError(grpcStatus.unavailable, 'connection error: desc = "transport: connection refused"');
  }
  return leader;
}

/** Clients rewrite the scheme to what their TLS is; anything but http and https is no URL here. */
function sameHost(url: string, host: string): boolean {
  const bare = /^https?:\/\/(.*)$/.exec(host)?.[1];
  return bare !== undefined && bare === url.replace(/^https?:\/\//, '');
}

function notLeader(): StatusError {
  return new StatusError(grpcStatus.unavailable, 'not leader');
}

function notStarted(): StatusError {
  return new StatusError(grpcStatus.unavailable, 'server not started');
}
