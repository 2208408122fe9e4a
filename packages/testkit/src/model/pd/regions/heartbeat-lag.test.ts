import { describe, expect, it } from 'vitest';
import { ModelBench } from '../../../testing/model-ground.js';
import { transferLeader } from '../../region/leadership.js';
import { HeartbeatLag } from './heartbeat-lag.js';

function lagging(heartbeats: number): { bench: ModelBench; spans: () => string[]; lag: HeartbeatLag } {
  const bench = new ModelBench({ splitKeys: ['m'] });
  const lag = new HeartbeatLag(() => bench.model.regions.all, heartbeats);
  return { bench, lag, spans: () => lag.regions().map(({ start, end }) => `${start}-${end}`) };
}

describe('a member that lags', () => {
  it('knows what was there when it began to', () => {
    expect(lagging(9).spans()).toEqual(['-m', 'm-']);
  });

  it.each([
    { heartbeats: 1, spans: ['-m', 'm-p'] },
    { heartbeats: 2, spans: ['-m', 'm-'] },
    { heartbeats: Number.POSITIVE_INFINITY, spans: ['-m', 'm-'] },
  ])('by $heartbeats knows $spans of a split', ({ heartbeats, spans }) => {
    const { bench, spans: known } = lagging(heartbeats);
    bench.model.regions.split('p');
    expect(known()).toEqual(spans);
    expect(known()).toEqual(spans);
  });

  it('hears of a change with the next ones, in order', () => {
    const { bench, lag } = lagging(1);
    const leaders = (): (bigint | undefined)[] => lag.regions().map(({ leader }) => leader);
    const [first, second] = [bench.region(0), bench.region(1)];
    const [one, , other] = first.peers.map(({ storeId }) => storeId) as [bigint, bigint, bigint];
    transferLeader(first, other);
    expect(leaders()).toEqual([one, one]);
    transferLeader(second, other);
    expect(leaders()).toEqual([other, one]);
  });

  it('hears of a merge after the split before it', () => {
    const { bench, lag, spans } = lagging(1);
    bench.model.regions.split('p');
    lag.observe();
    bench.model.regions.merge(bench.region(1).id, bench.region(2).id);
    expect(spans()).toEqual(['-m', 'm-p', 'p-']);
    transferLeader(bench.region(0), bench.region(0).peers[1]?.storeId ?? 0n);
    expect(spans()).toEqual(['-m', 'm-']);
  });

  it('keeps its own copy', () => {
    const { bench, lag } = lagging(1);
    (bench.region(0).peers[0] as { isPending: boolean }).isPending = true;
    expect(lag.regions()[0]?.peers[0]?.isPending).toBe(false);
  });
});
