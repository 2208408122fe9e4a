const firstMs = 100;
const factor = 1.6;
const jitter = 0.2;
const mostMs = 3_000;

/** How long to leave an address alone after so many failed dials in a row (pd-region-rpc-retry.md §3.1). */
export function reconnectDelayMs(failures: number, random: number): number {
  const planned = Math.min(mostMs, firstMs * factor ** Math.max(0, failures - 1));
  return planned * (1 + jitter * (2 * random - 1));
}
