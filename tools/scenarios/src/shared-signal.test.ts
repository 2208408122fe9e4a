// No scenario: this is about warnings of the process.
import { expect, it } from 'vitest';
import { withCluster } from './with-cluster.js';

it('lets a thousand operations share one signal, without a warning, and one abort ends them all', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error): void => void warnings.push(warning);
  process.on('warning', note);
  try {
    await withCluster({ stores: 2, splitKeys: ['5'] }, async ({ client }) => {
      const { signal } = new AbortController();
      await Promise.all(Array.from({ length: 1000 }, (_, i) => client.raw.get(`${i}`, { signal })));
      const aborting = new AbortController();
      const reads = Array.from({ length: 1000 }, (_, i) => client.raw.get(`${i}`, { signal: aborting.signal }));
      const reason = new Error('enough');
      aborting.abort(reason);
      const outcomes = await Promise.allSettled(reads);
      expect(outcomes).toEqual(outcomes.map(() => ({ status: 'rejected', reason })));
    });
    // Warnings are told in a later turn.
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toEqual([]);
  } finally {
    process.off('warning', note);
  }
});
