import { DiskFullOpt } from '@tikv/kvproto/general/kvrpcpb';
import { describe, expect, it } from 'vitest';
import { bytes, ModelBench, type Sending } from '../../testing/model-ground.js';
import type { StoreRecord } from '../region/store-record.js';

const key = bytes('k');

function benchWith(conditions: Partial<StoreRecord>): ModelBench {
  const bench = new ModelBench();
  Object.assign(bench.model.stores.get(bench.region().leader ?? 0n) as StoreRecord, conditions);
  return bench;
}

const send = {
  read: (bench: ModelBench, sending: Sending = {}) => bench.send('rawGet', { key }, sending).regionError,
  write: (bench: ModelBench, sending: Sending = {}) => bench.send('rawPut', { key }, sending).regionError,
};

describe('a busy store', () => {
  it.each([
    { commands: 'all', read: true, write: true },
    { commands: 'reads', read: true, write: false },
    { commands: 'writes', read: false, write: true },
  ] as const)('turns $commands away', ({ commands, read, write }) => {
    const bench = benchWith({ busy: { reason: 'too much', backoffMs: 20n, estimatedWaitMs: 300, commands } });
    const error = { serverIsBusy: { reason: 'too much', backoffMs: 20n, estimatedWaitMs: 300 } };
    for (const [refused, of] of [
      [read, send.read],
      [write, send.write],
    ] as const) {
      if (refused) expect(of(bench)).toMatchObject(error);
      else expect(of(bench)).toBeUndefined();
    }
  });

  it('turns a read away before it looks at anything else, a write after its API version', () => {
    const bench = benchWith({ busy: { reason: 'x', backoffMs: 0n, estimatedWaitMs: 0, commands: 'all' } });
    const wrong: Sending = { context: { apiVersion: 2 } };
    expect(send.read(bench, wrong)?.serverIsBusy).toBeDefined();
    const { error, regionError } = bench.send('rawPut', { key }, wrong);
    expect([error, regionError]).toEqual([expect.stringContaining('Api version'), undefined]);
  });
});

describe('a threshold in the context', () => {
  it.each([
    { busyThresholdMs: 0, estimatedWaitMs: 5000, refused: false },
    { busyThresholdMs: 100, estimatedWaitMs: 100, refused: false },
    { busyThresholdMs: 100, estimatedWaitMs: 101, refused: true },
  ])('of $busyThresholdMs ms against $estimatedWaitMs ms refuses a read: $refused', (row) => {
    const { busyThresholdMs, estimatedWaitMs, refused } = row;
    const bench = benchWith({ estimatedWaitMs });
    const error = send.read(bench, { context: { busyThresholdMs } });
    if (refused) expect(error?.serverIsBusy).toMatchObject({ estimatedWaitMs, backoffMs: 0n });
    else expect(error).toBeUndefined();
    expect(send.write(bench, { context: { busyThresholdMs } })).toBeUndefined();
  });
});

describe('a full disk', () => {
  const { NotAllowedOnFull, AllowedOnAlmostFull, AllowedOnAlreadyFull } = DiskFullOpt;

  it.each([
    { disk: 'normal', diskFullOpt: NotAllowedOnFull, refused: false },
    { disk: 'almost-full', diskFullOpt: NotAllowedOnFull, refused: true },
    { disk: 'almost-full', diskFullOpt: AllowedOnAlmostFull, refused: false },
    { disk: 'almost-full', diskFullOpt: AllowedOnAlreadyFull, refused: false },
    { disk: 'full', diskFullOpt: NotAllowedOnFull, refused: true },
    { disk: 'full', diskFullOpt: AllowedOnAlmostFull, refused: true },
    { disk: 'full', diskFullOpt: AllowedOnAlreadyFull, refused: false },
  ] as const)('$disk, option $diskFullOpt: writes are refused: $refused', ({ disk, diskFullOpt, refused }) => {
    const bench = benchWith({ disk });
    const error = send.write(bench, { context: { diskFullOpt } });
    if (refused) expect(error?.diskFull).toMatchObject({ storeId: [bench.region().leader] });
    else expect(error).toBeUndefined();
    expect(send.read(bench, { context: { diskFullOpt } })).toBeUndefined();
  });
});
