import type { RawClient } from '@tikv/client';
import type { Row } from './cities.js';

const chunkRows = 512;
const inFlight = 8;

/** Writes the rows in shuffled chunks, so that every region is being written to while it splits and moves. */
export async function load(raw: RawClient, rows: readonly Row[], onProgress: (done: number) => void): Promise<void> {
  const chunks: Row[][] = [];
  for (let at = 0; at < rows.length; at += chunkRows) chunks.push(rows.slice(at, at + chunkRows));
  // A fixed stride visits every chunk once in a scattered order.
  const stride = 37;
  const order = chunks.map((_, index) => chunks[(index * stride) % chunks.length] as Row[]);
  if (new Set(order).size !== chunks.length)
    throw new Error(`stride ${stride} does not visit all ${chunks.length} chunks`);

  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    while (next < order.length) {
      const chunk = order[next++] as Row[];
      await raw.batchPut(chunk.map(({ key, value }) => ({ key, value })));
      done += chunk.length;
      onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}
