import type { FaultRule } from '../../faults/fault-rule.js';
import type { StoreBusiness } from '../../model/region/store-record.js';

/**
 * One thing that happens to a cluster, as data. Regions, stores and members are named by a number that counts modulo how
 * many there are at that moment, so that any part of a schedule is a schedule too.
 */
export type FaultAct =
  | { readonly kind: 'split'; readonly key: string }
  /** With its right neighbour. */
  | { readonly kind: 'merge'; readonly region: number }
  | { readonly kind: 'transfer-leader'; readonly region: number; readonly peer: number }
  | { readonly kind: 'stop-store'; readonly store: number; readonly forMs: number }
  | { readonly kind: 'change-address'; readonly store: number }
  /** Nothing passes between the client and the store, or the member of PD; it is late then. */
  | { readonly kind: 'cut-off-store'; readonly store: number; readonly forMs: number }
  | { readonly kind: 'cut-off-pd'; readonly member: number; readonly forMs: number }
  | { readonly kind: 'move-pd-leader'; readonly member: number }
  | { readonly kind: 'no-pd-leader'; readonly forMs: number }
  /** It is stopped; where it led, the others elect another after a while. */
  | { readonly kind: 'stop-pd'; readonly member: number; readonly forMs: number }
  /** It does not hear the last heartbeats of regions. */
  | { readonly kind: 'pd-region-lag'; readonly member: number; readonly heartbeats: number; readonly forMs: number }
  /** It takes everything in and answers nothing. */
  | { readonly kind: 'pause-store'; readonly store: number; readonly forMs: number }
  /** It turns requests away. */
  | {
      readonly kind: 'busy-store';
      readonly store: number;
      readonly commands: StoreBusiness['commands'];
      readonly forMs: number;
    }
  /** Its clock is so far ahead of the cluster's from now on; negative: behind. */
  | { readonly kind: 'set-store-clock'; readonly store: number; readonly offsetMs: number }
  /** Of the whole cluster; negative: back. */
  | { readonly kind: 'jump-clock'; readonly byMs: number }
  | { readonly kind: 'fault'; readonly rule: Omit<FaultRule, 'match'> };

export interface FaultStep {
  /** Virtual milliseconds after the start. */
  readonly atMs: number;
  readonly act: FaultAct;
}

export type FaultSchedule = readonly FaultStep[];

/** For people: `120 ms: stop-store {"store":1,"forMs":500}`. */
export function describeStep({ atMs, act: { kind, ...rest } }: FaultStep): string {
  return `${atMs} ms: ${kind} ${JSON.stringify(rest, plain)}`;
}

function plain(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
