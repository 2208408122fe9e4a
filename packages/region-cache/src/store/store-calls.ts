import type { StoreCaller } from '@tikv/rpc';

/** What the caches and the sender need to reach stores: one attempt of a command, connections for health checks, closing. */
export type StoreCalls = Pick<StoreCaller, 'call' | 'start' | 'get' | 'closeAddress'>;
