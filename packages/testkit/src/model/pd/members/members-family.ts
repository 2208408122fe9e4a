import { PD, ServiceMode } from '@tikv/kvproto/general/pdpb';
import { type PdMethod, pdFamily } from '../service/pd-family.js';

/** What every member answers, whoever leads and whichever cluster the client looks for. */
export const membersFamily: readonly PdMethod[] = pdFamily(PD, 'any', {
  getMembers: (_, { model }) => {
    const members = model.members.all.map(({ name, id, clientUrls }) => ({
      name,
      memberId: id,
      clientUrls: [...clientUrls],
    }));
    const leader = members.find(({ memberId }) => memberId === model.members.leader?.id);
    return { members, ...(leader === undefined ? {} : { leader }) };
  },
  getClusterInfo: () => ({ serviceModes: [ServiceMode.PD_SVC_MODE] }),
});
