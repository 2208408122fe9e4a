import type { MessageInitShape } from '@bufbuild/protobuf';
import { type MemberSchema, PD, ServiceMode } from '@tikv/kvproto/general/pdpb';
import { type PdMethod, pdFamily } from '../service/pd-family.js';
import type { PdMemberRecord } from './pd-members.js';
import { pdVersion } from './pd-version.js';

/** What every member answers, whoever leads and whichever cluster the client looks for (pd-region-rpc-retry.md §1.2). */
export const membersFamily: readonly PdMethod[] = pdFamily(PD, 'any', {
  getMembers: (_, { model, member }) => {
    const leader = model.members.leaderSeenBy(member);
    return {
      members: model.members.all.map(memberFields),
      ...(leader === undefined ? {} : { leader: memberFields(leader), etcdLeader: memberFields(leader) }),
    };
  },
  getClusterInfo: (_, { model: { tsoService } }) =>
    tsoService.isIndependent
      ? {
          serviceModes: [ServiceMode.API_SVC_MODE],
          tsoUrls: tsoService.nodes.filter(({ isRunning }) => isRunning).map(({ url }) => url),
        }
      : { serviceModes: [ServiceMode.PD_SVC_MODE] },
  isSnapshotRecovering: () => ({ marked: false }),
});

function memberFields({ name, id, clientUrls }: PdMemberRecord): MessageInitShape<typeof MemberSchema> {
  return { name, memberId: id, clientUrls: [...clientUrls], binaryVersion: pdVersion };
}
