export { TestCluster, type TestClusterOptions } from './cluster/test-cluster.js';
export type { RegionView, Topology } from './cluster/topology.js';
export type { FaultAction, FaultRule } from './faults/fault-rule.js';
export type { AddedFault, Faults } from './faults/faults.js';
export type { Gate } from './faults/gate.js';
export type { StorageMode } from './model/api-version.js';
export type { WireFault } from './serving/outcome.js';
export type { RequestRecord } from './serving/request-log.js';
