import type { DescService } from '@bufbuild/protobuf';
import { gcStatesFamily } from '../gc/gc-states-family.js';
import { safePointsFamily, safePointsWatchFamily } from '../gc/safe-points-family.js';
import { globalConfigFamily } from '../global-config/global-config-family.js';
import { keyspacesFamily } from '../keyspaces/keyspaces-family.js';
import { clusterFamily } from '../members/cluster-family.js';
import { membersFamily } from '../members/members-family.js';
import { metaStorageFamily } from '../meta-storage/meta-storage-family.js';
import { regionsFamily } from '../regions/regions-family.js';
import { routerFamily } from '../regions/router-family.js';
import { resourceGroupsFamily } from '../resource-groups/resource-groups-family.js';
import { schedulingFamily } from '../scheduling/scheduling-family.js';
import { storesFamily } from '../stores/stores-family.js';
import { externalTimestampsFamily } from '../timestamps/external-timestamps-family.js';
import { timestampsFamily } from '../timestamps/timestamps-family.js';
import { tsoFamily } from '../tso-service/tso-family.js';
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

/** What one kind of server answers. */
export interface MethodTable {
  /** By path, as `/pdpb.PD/GetRegion`. */
  readonly methods: ReadonlyMap<string, PdMethod>;
  readonly services: readonly DescService[];
}

function tableOf(methods: readonly PdMethod[]): MethodTable {
  const byPath = methods.map((method) => [`/${method.desc.parent.typeName}/${method.desc.name}`, method] as const);
  const table = new Map(byPath);
  if (table.size !== methods.length) throw new Error('two families answer the same method');
  return { methods: table, services: [...new Set(methods.map(({ desc }) => desc.parent))] };
}

export const pdMethods: MethodTable = tableOf(families.flat());
/** Of a node of the timestamp service. */
export const tsoMethods: MethodTable = tableOf(tsoFamily);
export const routerMethods: MethodTable = tableOf(routerFamily);
