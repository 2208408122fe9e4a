import type { ContextInit } from '@tikv/kvproto/kvrpcpb';
import type { RegionCache } from '../cache/region-cache.js';
import type { ReplicaRead } from '../selector/replica-read.js';
import type { RegionRequestSender } from '../sender/region-request-sender.js';

/** Everything that a request needs to find its way: one for raw data, one for transactional data. */
export interface RegionRoute {
  readonly cache: RegionCache;
  readonly sender: RegionRequestSender;
  /** API version and keyspace, as every request's context says them. */
  readonly context: ContextInit;
  /** Region requests that one multi-key call keeps in flight. */
  readonly concurrency: number;
  /** Which replicas serve reads. Default: the leaders. */
  readonly read?: ReplicaRead | undefined;
  /**
   * Whether a request goes on without a wait when its region was replaced by others that are known by then, as
   * transactions do; raw requests always wait a little (pd-region-rpc-retry.md §4.7). Default false.
   */
  readonly relocatesAtOnce?: boolean | undefined;
}
