/**
 * How long an operation may wait between its attempts, in all, in milliseconds. These are effective values: client-go
 * doubles most of its constants through a weight (pd-region-rpc-retry.md §4.3 and trap 21), here the doubled number
 * stands in the table.
 */
export const operationBudgetsMs: Readonly<{
  raw: number;
  get: number;
  batchGet: number;
  scanPage: number;
  prewrite: number;
  commitPrimary: number;
  commitSecondaries: number;
  cleanup: number;
  pessimisticLock: number;
  pessimisticRollback: number;
  heartbeat: number;
  pipelinedFlush: number;
  broadcastTxnStatus: number;
  tso: number;
  getTxnStatus: number;
  asyncResolve: number;
  gcResolveLocks: number;
  deleteRangePerRegion: number;
  locateForRangeTask: number;
  waitScatter: number;
  bucketRefresh: number;
  regionPreload: number;
}> = {
  raw: 40_000,
  get: 40_000,
  batchGet: 40_000,
  scanPage: 40_000,
  prewrite: 80_000,
  commitPrimary: 80_000,
  commitSecondaries: 82_000,
  cleanup: 40_000,
  pessimisticLock: 40_000,
  pessimisticRollback: 40_000,
  heartbeat: 40_000,
  pipelinedFlush: 40_000,
  broadcastTxnStatus: 20_000,
  tso: 30_000,
  getTxnStatus: 20_000,
  asyncResolve: 40_000,
  gcResolveLocks: 200_000,
  deleteRangePerRegion: 200_000,
  locateForRangeTask: 40_000,
  waitScatter: 240_000,
  bucketRefresh: 20_000,
  regionPreload: 40_000,
};

/** The budget for splitting regions at so many keys. */
export function splitRegionsBudgetMs(keys: number): number {
  return Math.min(40_000 * keys, 240_000);
}
