import { PD } from '@tikv/kvproto/general/pdpb';
import { type PdMethod, pdFamily } from '../service/pd-family.js';

/** What the leader tells about the cluster as a whole. */
export const clusterFamily: readonly PdMethod[] = pdFamily(PD, 'leader', {
  isBootstrapped: () => ({ bootstrapped: true }),
  allocID: (_, { model }) => ({ id: model.nextId() }),
});
