import type { CallOptions, Session } from '@tikv/cluster';
import { operationBudgetsMs, type PhysicalKey } from '@tikv/core';
import { boundedRange, type DeleteRange } from '@tikv/keyspace';
import { sendToKey } from '@tikv/region-cache';
import { rawDeleteRange } from '@tikv/rpc';
import { checkError } from './server-error.js';

/**
 * Deletes `[start, end)` region by region, clipped to each. Not atomic: when it fails, what lies before the failure is
 * deleted.
 */
export async function deleteRange(session: Session, range: DeleteRange, options?: CallOptions): Promise<void> {
  const { start, end } = session.raw.codec.encodeRange(boundedRange(range));
  const backoffer = session.begin('raw.deleteRange', options, operationBudgetsMs.deleteRangePerRegion);
  const route = await session.planned(session.raw, backoffer);
  let at = start;
  while (end === '' || at < end) {
    const from = at;
    const { region } = await sendToKey(route, {
      command: rawDeleteRange,
      key: from,
      request: (found) => ({ startKey: from, endKey: earlier(found.end, end) }),
      backoffer,
      accept: ({ error }) => checkError(error, backoffer),
    });
    if (region.end === '') return;
    at = region.end;
  }
}

/** The earlier of two ends, of which an empty one is no end. */
function earlier(a: PhysicalKey, b: PhysicalKey): PhysicalKey {
  if (a === '') return b;
  return b === '' || a < b ? a : b;
}
