import { type ResourceGroup, ResourceManager } from '@tikv/kvproto/general/resource_manager';
import { grpcStatus, StatusError } from '../../grpc-status.js';
import { checkLeader } from '../metadata/refusals.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';
import { acquireTokens } from './acquire-tokens.js';
import { keyspaceOf } from './keyspace-of.js';

const done = { body: 'Success!' };

/** The service `resource_manager.ResourceManager`. Its requests carry no cluster id. */
export const resourceGroupsFamily: readonly PdMethod[] = pdFamily(ResourceManager, 'handler', {
  listResourceGroups: ({ keyspaceId, withRuStats }, call) => {
    checkLeader(call);
    const { resourceGroups } = call.model.metadata;
    const id = keyspaceOf(keyspaceId);
    return { groups: resourceGroups.list(id).map((group) => resourceGroups.shown(id, group, withRuStats)) };
  },
  getResourceGroup: ({ keyspaceId, resourceGroupName, withRuStats }, call) => {
    checkLeader(call);
    const { resourceGroups } = call.model.metadata;
    const id = keyspaceOf(keyspaceId);
    return { group: resourceGroups.shown(id, resourceGroups.get(id, resourceGroupName), withRuStats) };
  },
  addResourceGroup: ({ group }, call) => {
    checkLeader(call);
    call.model.metadata.resourceGroups.add(keyspaceOf(group?.keyspaceId), given(group));
    return done;
  },
  modifyResourceGroup: ({ group }, call) => {
    checkLeader(call);
    call.model.metadata.resourceGroups.modify(keyspaceOf(group?.keyspaceId), given(group));
    return done;
  },
  deleteResourceGroup: ({ keyspaceId, resourceGroupName }, call) => {
    checkLeader(call);
    call.model.metadata.resourceGroups.delete(keyspaceOf(keyspaceId), resourceGroupName);
    return done;
  },
  acquireTokenBuckets: () => ({
    onRequest: (request, call) => {
      checkLeader(call);
      return acquireTokens(request, call.model);
    },
  }),
});

function given(group: ResourceGroup | undefined): ResourceGroup {
  if (group !== undefined) return group;
  const message = '[PD:resourcemanager:ErrInvalidGroup]invalid group settings, please check the group name';
  throw new StatusError(grpcStatus.unknown, message);
}
