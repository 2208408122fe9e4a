import type { Timer } from './runtime.js';

/** A timer of a wheel. */
export interface WheelTimer extends Timer {
  /** Neither fired nor cancelled yet. */
  readonly active: boolean;
}
