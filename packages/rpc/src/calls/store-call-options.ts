/** What one attempt on one store is given beside its request. */
export interface StoreCallOptions {
  /**
   * Point of `Runtime.monotonicMs()` after which the attempt ends as DEADLINE_EXCEEDED, waiting for its turn included.
   * Default: the command's own time limit from now.
   */
  readonly deadlineAtMs?: number | undefined;
  /** Ends the attempt as CANCELLED. */
  readonly signal?: AbortSignal | undefined;
  /** The store that the one at the address shall pass the request on to (pd-region-rpc-retry.md §2.18). */
  readonly forwardedHost?: string | undefined;
  /** `override_priority` of the resource group: from 10 on a request goes first, and no limit holds it up (§3.3). */
  readonly priority?: number | undefined;
}
