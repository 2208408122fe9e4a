/** Time limits of one attempt by class of command (pd-region-rpc-retry.md §3.4). */
export const readTimeoutShortMs = 30_000;
export const readTimeoutMediumMs = 60_000;
export const unsafeDestroyRangeTimeoutMs = 300_000;
export const healthFeedbackTimeoutMs = 2_000;
/** What `max_execution_duration_ms` of a transaction's write is at most: TiKV does not propose it later than that. */
export const maxWriteExecutionMs = 20_000;
