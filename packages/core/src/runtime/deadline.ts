import type { Runtime } from './runtime.js';

/** A moment of `runtime.monotonicMs()`, `timeoutMs` from now; undefined (no deadline) when there is no timeout. */
export function deadlineAt(runtime: Runtime, timeoutMs: number | undefined): number | undefined {
  return timeoutMs === undefined || timeoutMs === Number.POSITIVE_INFINITY
    ? undefined
    : runtime.monotonicMs() + timeoutMs;
}

/** The earlier of two deadlines, each of which may be absent. */
export function earlierDeadline(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined) return b;
  return b === undefined || a <= b ? a : b;
}

/** Milliseconds until the deadline, never below 0; Infinity when there is none. */
export function remainingMs(runtime: Runtime, deadlineAtMs: number | undefined): number {
  return deadlineAtMs === undefined ? Number.POSITIVE_INFINITY : Math.max(0, deadlineAtMs - runtime.monotonicMs());
}
