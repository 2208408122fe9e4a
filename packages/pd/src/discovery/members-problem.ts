import { ErrorType, type GetMembersResponse } from '@tikv/kvproto/pdpb';
import { leaderOf } from './member-address.js';

/**
 * Why an answer to GetMembers is no use, as something said by the member; undefined when it is. A member that knows no
 * leader has failed, its answer is not news (pd-region-rpc-retry.md §1.3, trap 4).
 */
export function membersProblem(
  answer: GetMembersResponse,
  secure: boolean,
  clusterId: bigint | undefined,
): string | undefined {
  const { header } = answer;
  const error = header?.error;
  if (error !== undefined && error.type !== ErrorType.OK) return error.message || `error ${error.type}`;
  const itsOwn = header?.clusterId ?? 0n;
  if (itsOwn === 0n) return 'answered without a cluster id';
  if (clusterId !== undefined && itsOwn !== clusterId) return `belongs to another cluster, ${itsOwn}`;
  return leaderOf(answer, secure) === undefined ? 'knows no leader' : undefined;
}
