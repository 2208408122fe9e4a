import type { Error as RegionError } from '@tikv/kvproto/general/errorpb';
import { type Context, DiskFullOpt } from '@tikv/kvproto/general/kvrpcpb';
import type { StoreRecord } from '../region/store-record.js';
import { regionError } from './region-error.js';

/** Whether a store is too busy for a request: by its own judgement, or by the threshold that a read brings along. */
export function refuseBusy(store: StoreRecord, context: Context, isWrite: boolean): RegionError | undefined {
  const { busy, estimatedWaitMs } = store;
  const { busyThresholdMs } = context;
  if (!isWrite && busyThresholdMs > 0 && estimatedWaitMs > busyThresholdMs) {
    const reason = 'estimated wait time exceeds threshold';
    return regionError(reason, { serverIsBusy: { reason, estimatedWaitMs } });
  }
  if (busy === undefined || busy.commands === (isWrite ? 'reads' : 'writes')) return undefined;
  const { reason, backoffMs } = busy;
  return regionError(`server is busy, reason ${reason}`, {
    serverIsBusy: { reason, backoffMs, estimatedWaitMs: busy.estimatedWaitMs },
  });
}

/** A full disk takes writes only when their context allows it. */
export function refuseDiskFull(store: StoreRecord, context: Context): RegionError | undefined {
  const { disk, id } = store;
  if (disk === 'normal') return undefined;
  const { diskFullOpt } = context;
  if (diskFullOpt === DiskFullOpt.AllowedOnAlreadyFull) return undefined;
  if (disk === 'almost-full' && diskFullOpt === DiskFullOpt.AllowedOnAlmostFull) return undefined;
  const reason = `propose failed: tikv disk full, cmd diskFullOpt=${DiskFullOpt[diskFullOpt] ?? diskFullOpt}`;
  return regionError(reason, { diskFull: { storeId: [id], reason } });
}
