import { keyOf } from '../rows.js';
import type { ClusterShape } from '../runner/scenario.js';
import { storageModes } from '../with-cluster.js';

/** Each way of storing raw data, with regions that begin at the rows 25, 50 and 75. */
export const fourRegions: readonly ClusterShape[] = storageModes.map(({ apiVersion, keyspaces }) => ({
  apiVersion,
  keyspaces,
  splitKeys: [keyOf(25), keyOf(50), keyOf(75)],
}));

export const withTtl: readonly ClusterShape[] = fourRegions.filter(({ apiVersion }) => apiVersion !== 'v1');

export const withoutTtl: readonly ClusterShape[] = fourRegions.filter(({ apiVersion }) => apiVersion === 'v1');
