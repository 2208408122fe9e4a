export type { FaultAction, FaultRule, Faults } from './cluster/faults.js';
export type { RequestRecord } from './cluster/request-log.js';
export { TestCluster, type TestClusterOptions } from './cluster/test-cluster.js';
export type { RegionView, Topology } from './cluster/topology.js';
export type { StorageMode } from './model/api-version.js';
