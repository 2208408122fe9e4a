import { isTikvError } from '@tikv/client';

const outages: ReadonlySet<string> = new Set([
  'BUDGET_EXHAUSTED',
  'DEADLINE_EXCEEDED',
  'PD_UNAVAILABLE',
  'REGION_UNAVAILABLE',
  'SERVER_BUSY',
  'UNDETERMINED',
]);

/** What faults may well lead to; anything else is a failure of the scenario. */
export function ignoreOutage(error: unknown): void {
  if (!isTikvError(error) || !outages.has(error.code)) throw error;
}
