/** Time limits of one attempt by class of command (pd-region-rpc-retry.md §3.4). */
export const readTimeoutShortMs = 30_000;
export const readTimeoutMediumMs = 60_000;
