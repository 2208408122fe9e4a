import type { GetMembersResponse, Member } from '@tikv/kvproto/pdpb';
import { checkAddress } from '@tikv/rpc';

/**
 * Where a member can be dialled, as `host:port`: its client URLs whose scheme fits, or else the first one, whose scheme is
 * then taken as wrong (pd-region-rpc-retry.md §1.1). Empty when it tells none that can be dialled.
 */
export function memberAddresses(member: Member, secure: boolean): string[] {
  const scheme = secure ? 'https://' : 'http://';
  const fitting = member.clientUrls.filter((url) => url.startsWith(scheme));
  return (fitting.length > 0 ? fitting : member.clientUrls.slice(0, 1))
    .map(addressOf)
    .filter((address) => address !== undefined);
}

/** The address of the leader that a member names. */
export function leaderOf(answer: GetMembersResponse, secure: boolean): string | undefined {
  return answer.leader === undefined ? undefined : memberAddresses(answer.leader, secure)[0];
}

/** `host:port` of a URL; undefined when it cannot be dialled. */
export function addressOf(url: string): string | undefined {
  try {
    return checkAddress(url.replace(/\/+$/, ''), 'clientUrls');
  } catch {
    return undefined;
  }
}
