import { Keyspace, type KeyspaceMeta } from '@tikv/kvproto/general/keyspacepb';
import { ErrorType } from '@tikv/kvproto/general/pdpb';
import { type KeyspaceRecord, keyspaceMessage } from './keyspaces.js';
import { type ErrorHeader, errorHeader } from './service/error-header.js';
import type { PdCall } from './service/pd-call.js';
import { type PdMethod, pdFamily } from './service/pd-family.js';

export const keyspacesFamily: readonly PdMethod[] = pdFamily(Keyspace, 'leader-only', {
  loadKeyspace: ({ name }, call) => answer(call, call.model.keyspaces.byName(name)),
  loadKeyspaceByID: ({ keyspace }, call) =>
    answer(call, keyspace.case === 'id' ? call.model.keyspaces.byId(keyspace.value) : undefined),
  getAllKeyspaces: (_, { model }) => ({ keyspaces: model.keyspaces.all.map(keyspaceMessage) }),
  updateKeyspaceState: ({ keyspace, state }, call) => {
    const found = keyspace.case === 'id' ? call.model.keyspaces.byId(keyspace.value) : undefined;
    if (found !== undefined) found.state = state;
    return answer(call, found);
  },
});

function answer(
  call: PdCall,
  keyspace: KeyspaceRecord | undefined,
): { header: ErrorHeader } | { keyspace: KeyspaceMeta } {
  return keyspace === undefined
    ? { header: errorHeader(call, ErrorType.ENTRY_NOT_FOUND, 'keyspace does not exist') }
    : { keyspace: keyspaceMessage(keyspace) };
}
