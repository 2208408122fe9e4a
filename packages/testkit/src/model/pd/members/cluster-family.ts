import { PD } from '@tikv/kvproto/general/pdpb';
import { type PdMethod, pdFamily } from '../service/pd-family.js';

/** What the leader tells about the cluster as a whole. */
export const clusterFamily: readonly PdMethod[] = pdFamily(PD, 'leader', {
  isBootstrapped: () => ({ bootstrapped: true }),
  /** Ids are given in a row; the answer names the last one. */
  allocID: ({ count }, { model }) => {
    for (let i = 1; i < count; i += 1) model.nextId();
    return { id: model.nextId(), ...(count > 1 ? { count } : {}) };
  },
  getClusterConfig: (_, { model }) => ({ cluster: { id: model.clusterId, maxPeerCount: 3 } }),
});
