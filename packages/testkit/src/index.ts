export type { Conditions, PeerConditions, RegionConditions, StoreConditions } from './cluster/conditions.js';
export type { GcControl, GcView } from './cluster/gc-control.js';
export type { KeyspacesControl, KeyspaceView } from './cluster/keyspaces-control.js';
export type { MetaControl } from './cluster/meta-control.js';
export type { PdMemberControl, PdMemberView } from './cluster/pd-members.js';
export type { ResourceGroupSettings, ResourceGroupsControl } from './cluster/resource-groups-control.js';
export type { RouterControl, SatelliteView, TsoServiceControl } from './cluster/satellites.js';
export { TestCluster, type TestClusterOptions } from './cluster/test-cluster.js';
export type { NewPeerOptions, StoreView, Topology } from './cluster/topology.js';
export type { FaultAction, FaultRule } from './faults/fault-rule.js';
export type { AddedFault, Faults } from './faults/faults.js';
export type { Gate } from './faults/gate.js';
export type { RegionErrorName } from './faults/region-error-named.js';
export { assertLinearizable, type CheckOptions, findViolation, type Violation } from './history/find-violation.js';
export { History, type HistoryClient, type HistoryOptions } from './history/history.js';
export type {
  CompareAndSwapOperation,
  DeleteOperation,
  GetOperation,
  PutOperation,
  RegisterOperation,
  RegisterValue,
} from './history/register-operation.js';
export type { MemoryNetwork } from './memory/memory-network.js';
export type { Delivery } from './memory/network-air.js';
export type { Weather } from './memory/weather.js';
export type { StorageMode } from './model/api-version.js';
export type { ServerQuirk } from './model/cluster-model.js';
export type { FeatureSwitches } from './model/feature-switches.js';
export type { HttpRequest } from './model/pd/http/http-route.js';
export type { KeyspaceIdentity, KeyspaceStateName } from './model/pd/keyspaces/keyspace-record.js';
export type { Operators } from './model/pd/scheduling/operators.js';
export type { ResolvedTs } from './model/pd/stores/resolved-ts.js';
export type { RawPlugin, RawPluginRange, RawPluginRequest, RawPluginStorage } from './model/raw/raw-plugin.js';
export type { PeerRoleName } from './model/region/peer-record.js';
export type { PeerView, RegionView } from './model/region/region-view.js';
export type { DiskUsage, HealthState, StoreBusiness } from './model/region/store-record.js';
export type { Http2Code } from './serving/http2-codes.js';
export type { WireFault } from './serving/outcome.js';
export type { RequestRecord } from './serving/request-log.js';
export type { EventTrace } from './simulation/event-trace.js';
export { type Exploration, explore, SimulationFailure } from './simulation/explore.js';
export { drawSchedule, type ScheduleProfile } from './simulation/schedule/draw-schedule.js';
export type { FaultAct, FaultSchedule, FaultStep } from './simulation/schedule/fault-step.js';
export { shrink } from './simulation/shrink.js';
export { type SimulationOptions, simulate, type World, type WorldOptions } from './simulation/world.js';
export type { Identity } from './tls/certificate-authority.js';
export type { CertificateFlaw, ClusterTls, TlsMode, TlsPaths } from './tls/cluster-tls.js';
