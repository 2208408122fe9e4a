import type { DescService } from '@bufbuild/protobuf';
import { gcStatesFamily } from '../gc/gc-states-family.js';
import { safePointsFamily, safePointsWatchFamily } from '../gc/safe-points-family.js';
import { globalConfigFamily } from '../global-config/global-config-family.js';
import { keyspacesFamily } from '../keyspaces/keyspaces-family.js';
import { clusterFamily } from '../members/cluster-family.js';
import { membersFamily } from '../members/members-family.js';
import { metaStorageFamily } from '../meta-storage/meta-storage-family.js';
import { regionsFamily } from '../regions/regions-family.js';
import { resourceGroupsFamily } from '../resource-groups/resource-groups-family.js';
import { schedulingFamily } from '../scheduling/scheduling-family.js';
import { storesFamily } from '../stores/stores-family.js';
import { externalTimestampsFamily } from '../timestamps/external-timestamps-family.js';
import { timestampsFamily } from '../timestamps/timestamps-family.js';
import type { PdMethod } from './pd-family.js';

/** Everything that PD answers, a family a file. */
const families: readonly (readonly PdMethod[])[] = [
  membersFamily,
  clusterFamily,
  timestampsFamily,
  regionsFamily,
  storesFamily,
  schedulingFamily,
  externalTimestampsFamily,
  keyspacesFamily,
  gcStatesFamily,
  safePointsFamily,
  safePointsWatchFamily,
  metaStorageFamily,
  globalConfigFamily,
  resourceGroupsFamily,
];

/** By path, as `/pdpb.PD/GetRegion`. */
export const pdMethods: ReadonlyMap<string, PdMethod> = new Map(
  families.flat().map((method) => [`/${method.desc.parent.typeName}/${method.desc.name}`, method]),
);

export const pdServices: readonly DescService[] = [...new Set([...pdMethods.values()].map(({ desc }) => desc.parent))];
