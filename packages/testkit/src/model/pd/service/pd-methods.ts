import type { DescService } from '@bufbuild/protobuf';
import { keyspacesFamily } from '../keyspaces-family.js';
import { clusterFamily } from '../members/cluster-family.js';
import { membersFamily } from '../members/members-family.js';
import { regionsFamily } from '../regions/regions-family.js';
import { schedulingFamily } from '../scheduling/scheduling-family.js';
import { storesFamily } from '../stores/stores-family.js';
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
  keyspacesFamily,
];

/** By path, as `/pdpb.PD/GetRegion`. */
export const pdMethods: ReadonlyMap<string, PdMethod> = new Map(
  families.flat().map((method) => [`/${method.desc.parent.typeName}/${method.desc.name}`, method]),
);

export const pdServices: readonly DescService[] = [...new Set([...pdMethods.values()].map(({ desc }) => desc.parent))];
