import { Keyspace } from '@tikv/kvproto/general/keyspacepb';
import { prefixRange } from '../meta-storage/meta-range.js';
import { orErrorHeader } from '../metadata/refusals.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';
import { keyspaceMessage } from './keyspace-record.js';
import { keyspaceNotFound } from './keyspace-rules.js';
import { keyspaceMetaPrefix } from './keyspaces.js';
import { metaIn } from './meta-in.js';

/** The service `keyspacepb.Keyspace`. An identity of API V3 in a request reads as the id 0, as PD reads it. */
export const keyspacesFamily: readonly PdMethod[] = pdFamily(Keyspace, 'leader-only', {
  loadKeyspace: ({ name }, call) =>
    orErrorHeader(call, () => {
      const keyspace = call.model.keyspaces.load(name);
      // Clients must not use a keyspace before its regions are cut.
      if (!call.model.hasBoundsOf(keyspace.id)) throw keyspaceNotFound();
      return { keyspace: keyspaceMessage(keyspace) };
    }),
  // Stores need a keyspace's meta before they cut its regions: no look at those.
  loadKeyspaceByID: ({ keyspace }, call) =>
    orErrorHeader(call, () => ({ keyspace: keyspaceMessage(call.model.keyspaces.loadById(idOf(keyspace))) })),
  getAllKeyspaces: ({ startKeyspace, limit }, call) =>
    orErrorHeader(call, () => {
      const startId = startKeyspace.case === 'startId' ? startKeyspace.value : 0;
      return { keyspaces: call.model.keyspaces.range(startId, limit).map(keyspaceMessage) };
    }),
  updateKeyspaceState: ({ keyspace, state }, call) =>
    orErrorHeader(call, () => ({ keyspace: keyspaceMessage(call.model.keyspaces.changeState(idOf(keyspace), state)) })),
  /** All of them first, then what changes. */
  watchKeyspaces: (stream) => {
    let stop: (() => void) | undefined;
    return {
      onRequest: (_, { model }) => {
        const { clusterId, keyspaces, metadata } = model;
        stop = metadata.meta.watch(prefixRange(keyspaceMetaPrefix(clusterId)), 0n, ({ events }) => {
          stream.push({ keyspaces: events.flatMap(metaIn) });
        });
        return { keyspaces: keyspaces.all.map(keyspaceMessage) };
      },
      onClose: () => stop?.(),
    };
  },
});

function idOf(keyspace: { case: 'id'; value: number } | { case: string | undefined }): number {
  return 'value' in keyspace && keyspace.case === 'id' ? keyspace.value : 0;
}
