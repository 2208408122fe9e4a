export type { AdminClient } from './admin/admin-client.js';
export type { ClusterView, RegionView, StoreView } from './admin/cluster-view.js';
export type { ServerFault, ServerFaultAction, SetServerFault } from './admin/server-fault.js';
export { type Binaries, BuildFailed, buildBinaries } from './build/build-binaries.js';
export { GoMissing } from './build/go-missing.js';
export type { PdCluster } from './pd/pd-cluster.js';
export { type RealCluster, type RealClusterOptions, startRealCluster } from './real-cluster.js';
