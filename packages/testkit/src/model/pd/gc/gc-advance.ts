import { describeBarrier, type GcBarrier, isExpired } from './gc-barrier.js';
import { decreasingGcSafePoint, decreasingTxnSafePoint, gcSafePointExceedsTxnSafePoint } from './gc-error.js';

/** What an advance of the txn safe point comes to. */
export interface Advance {
  readonly old: bigint;
  readonly now: bigint;
  /** What was in the way of the target; empty when nothing was. */
  readonly blocker: string;
  /** The same for clients that know service safe points only. */
  readonly blockerService: string;
}

/** What the decision looks at. */
export interface GcView {
  readonly txnSafePoint: bigint;
  readonly barriers: readonly GcBarrier[];
  minStartTs(): { owner: string; ts: bigint } | undefined;
}

/** How far the txn safe point gets: never back, and not beyond what holds it (`pd-region-rpc-retry.md §1.10`). */
export function advanceTxn(view: GcView, globals: readonly GcBarrier[], target: bigint, nowMs: number): Advance {
  const old = view.txnSafePoint;
  if (target < old) throw decreasingTxnSafePoint(old, target);
  const holds: { ts: bigint; service: string; describe: (now: bigint) => string }[] = [];
  for (const each of view.barriers) {
    if (!isExpired(each, nowMs))
      holds.push({ ts: each.ts, service: each.id, describe: () => describeBarrier('GCBarrier', each) });
  }
  const tidb = view.minStartTs();
  if (tidb !== undefined) {
    const describe = (now: bigint): string =>
      `TiDBMinStartTS { Key: ${JSON.stringify(tidb.owner)}, MinStartTS: ${now} }`;
    holds.push({ ts: tidb.ts, service: `tidb_min_start_ts_${tidb.owner}`, describe });
  }
  for (const each of globals) {
    if (!isExpired(each, nowMs))
      holds.push({ ts: each.ts, service: each.id, describe: () => describeBarrier('GlobalGCBarrier', each) });
  }
  const blocker = holds.reduce<(typeof holds)[number] | undefined>(
    (least, each) => (each.ts < (least?.ts ?? target) ? each : least),
    undefined,
  );
  const reached = blocker?.ts ?? target;
  const now = reached > old ? reached : old;
  return { old, now, blocker: blocker?.describe(now) ?? '', blockerService: blocker?.service ?? '' };
}

/** Throws unless the target lies within the GC safe point and the txn safe point. */
export function advanceGc(current: bigint, txnSafePoint: bigint, target: bigint): void {
  if (target < current) throw decreasingGcSafePoint(current, target);
  if (target > txnSafePoint) throw gcSafePointExceedsTxnSafePoint(current, target, txnSafePoint);
}
