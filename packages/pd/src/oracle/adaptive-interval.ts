/**
 * How often the low-resolution timestamp is renewed (pd-region-rpc-retry.md §1.8). `normal`: as configured; `adapting`:
 * shorter, since stale reads ask for less staleness; `recovering`: on its way back; `fixed`: so short that it never changes.
 */
export interface IntervalState {
  readonly state: 'normal' | 'adapting' | 'recovering' | 'fixed';
  readonly intervalMs: number;
  /** When a stale read last needed an interval as short as this. */
  readonly neededAtMs: number;
}

export const shortestIntervalMs = 500;
const shrinkMarginMs = 100;
const keepMarginMs = 200;
const holdMs = 5 * 60_000;
const growthPerSecondMs = 20;

export function initialInterval(configuredMs: number): IntervalState {
  return { state: configuredMs <= shortestIntervalMs ? 'fixed' : 'normal', intervalMs: configuredMs, neededAtMs: 0 };
}

/** A stale read asks for data that is this old. */
export function onStaleRead(before: IntervalState, stalenessMs: number, nowMs: number): IntervalState {
  const { state, intervalMs } = before;
  if (state === 'fixed' || stalenessMs >= intervalMs + keepMarginMs) return before;
  if (stalenessMs >= intervalMs) {
    // Near enough to count as a need of what is there, once it has been made shorter.
    return state === 'normal' ? before : { state: 'adapting', intervalMs, neededAtMs: nowMs };
  }
  const shorterMs = Math.max(stalenessMs - shrinkMarginMs, shortestIntervalMs);
  return { state: 'adapting', intervalMs: Math.min(intervalMs, shorterMs), neededAtMs: nowMs };
}

/** Some time has passed since the last renewal. */
export function onRenewal(
  before: IntervalState,
  configuredMs: number,
  { nowMs, sinceMs }: { readonly nowMs: number; readonly sinceMs: number },
): IntervalState {
  const { state, intervalMs, neededAtMs } = before;
  if (state === 'fixed' || state === 'normal') return before;
  if (state === 'adapting' && nowMs - neededAtMs < holdMs) return before;
  const grownMs = intervalMs + (growthPerSecondMs * sinceMs) / 1_000;
  if (grownMs >= configuredMs) return { state: 'normal', intervalMs: configuredMs, neededAtMs };
  return { state: 'recovering', intervalMs: grownMs, neededAtMs };
}
