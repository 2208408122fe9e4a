import { isTikvError } from '@tikv/core';
import type { RawBatchPutRequest } from '@tikv/kvproto/kvrpcpb';
import { rawBatchPut } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { Bench, key } from '../testing/bench.js';
import { bytes, type FakeRegion, metaOf } from '../testing/fake-pd.js';
import { FakeStatus } from '../testing/fake-tikv.js';
import { notSent, sendBatches } from './send-batches.js';

const halves: FakeRegion[] = [
  { id: 1, start: '', end: 'm', version: 2, stores: [1] },
  { id: 2, start: 'm', end: '', version: 2, stores: [2] },
];
const lost = () => new FakeStatus('UNAVAILABLE', 'connection reset', true);
const refuse = () => new FakeStatus('PERMISSION_DENIED', 'no', false);

/** What became of each key of a write to a region that splits. */
async function fates(answer: (keys: string, call: number, bench: Bench) => object, deadlineAtMs = 20_000) {
  const bench = new Bench([{ id: 1, start: '', end: '', stores: [1] }]);
  const fate: Record<string, string> = {};
  let calls = 0;
  bench.tikv.on(rawBatchPut, (init) => {
    const keys = (init as RawBatchPutRequest).pairs.map((pair) => Buffer.from(pair.key).toString());
    calls += 1;
    return answer(keys.join(' '), calls, bench);
  });
  const note = (items: readonly string[], what: string): void => {
    for (const item of items) fate[item] = what;
  };
  const sending = sendBatches(bench.route, {
    command: rawBatchPut,
    items: ['a', 'z'],
    keyOf: key,
    bytesOf: () => 1,
    limits: { maxItems: 9, maxBytes: 9 },
    request: (part) => ({ pairs: part.map((item) => ({ key: bytes(item), value: bytes('v') })) }),
    onResponse: (_, items) => note(items, 'done'),
    onFailure: (error, items) =>
      note(
        items,
        error === notSent ? 'not sent' : isTikvError(error) && error.undetermined ? 'undetermined' : 'failed',
      ),
    backoffer: bench.backoffer({ deadlineAtMs }),
  });
  await bench.failure(sending);
  return fate;
}

function split(bench: Bench): object {
  bench.pd.regions = halves;
  return { regionError: { epochNotMatch: { currentRegions: halves.map(metaOf) } } };
}

describe('the fate of a write whose regions change', () => {
  it('is undetermined when the first attempt was lost and the region is not found again', async () => {
    const regionError = { regionNotFound: { regionId: 1n } };
    const fate = await fates((_, call) => {
      if (call === 1) throw lost();
      return { regionError };
    }, 500);
    expect(fate).toEqual({ a: 'undetermined', z: 'undetermined' });
  });

  it('is undetermined for all parts of a lost attempt, also those that were not sent again', async () => {
    const fate = await fates((_, call, bench) => {
      if (call === 1) throw lost();
      if (call === 2) return split(bench);
      throw refuse();
    });
    expect(fate).toEqual({ a: 'undetermined', z: 'undetermined' });
  });

  it('is not undetermined for a part because the attempt of another part was lost', async () => {
    const fate = await fates((keys, call, bench) => {
      if (keys === 'a z') return split(bench);
      if (call === 2) throw lost();
      throw refuse();
    });
    expect(fate).toEqual({ a: 'undetermined', z: 'not sent' });
  });

  it('is success for a part that was answered, whatever became of the others', async () => {
    const fate = await fates((keys, call, bench) => {
      if (call === 1) throw lost();
      if (keys === 'a z') return split(bench);
      if (keys === 'a') return {};
      throw refuse();
    });
    expect(fate).toEqual({ a: 'done', z: 'undetermined' });
  });
});
