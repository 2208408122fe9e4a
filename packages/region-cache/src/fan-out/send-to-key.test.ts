import { rawGet, rawPut } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { Bench, key } from '../testing/bench.js';
import { bytes, type FakeRegion } from '../testing/fake-pd.js';
import { FakeStatus } from '../testing/fake-tikv.js';
import { sendToKey } from './send-to-key.js';

const two: FakeRegion[] = [
  { id: 1, start: '', end: 'm', stores: [1] },
  { id: 2, start: 'm', end: '', stores: [2] },
];

describe('sendToKey (pd-region-rpc-retry.md §4.7)', () => {
  it('sends to the region of the key, or to the one below it', async () => {
    const bench = new Bench(two);
    bench.tikv.on(rawGet, () => ({ value: bytes('v') }));
    const request = () => ({ key: bytes('m') });
    const to = { command: rawGet, key: key('m'), request, backoffer: bench.backoffer() };
    expect(await sendToKey(bench.route, to)).toMatchObject({ region: { id: 2n }, response: { value: bytes('v') } });
    expect(await sendToKey(bench.route, { ...to, side: 'end' })).toMatchObject({ region: { id: 1n } });
    expect(bench.tikv.addresses).toEqual(['s2:1', 's1:1']);
  });

  it('follows the key to another region, after a pause, with a request made for that one', async () => {
    const bench = new Bench(two);
    bench.tikv.on(rawGet, (_, address) => {
      if (address !== 's1:1') return {};
      bench.pd.regions = [{ id: 2, start: '', end: '', version: 2, stores: [2] }];
      return { regionError: { regionNotFound: { regionId: 1n } } };
    });
    const ends: string[] = [];
    const backoffer = bench.backoffer();
    const request = ({ end }: { end: string }) => {
      ends.push(end);
      return { key: bytes('a') };
    };
    const routed = await bench.run(sendToKey(bench.route, { command: rawGet, key: key('a'), request, backoffer }));
    expect(routed.region.id).toBe(2n);
    expect(ends).toEqual(['m', '']);
    expect(backoffer.sleptMs).toBe(2);
    expect(backoffer.attempts).toMatchObject([{ outcome: 'RegionNotFound', backoff: { kind: 'regionMiss' } }]);
  });

  it('remembers over all regions that a write may have been applied', async () => {
    const bench = new Bench(two);
    let calls = 0;
    bench.tikv.on(rawPut, () => {
      calls += 1;
      if (calls === 1) throw new FakeStatus('UNAVAILABLE', 'connection reset', true);
      return { regionError: { regionNotFound: { regionId: 1n } } };
    });
    const request = () => ({ key: bytes('a'), value: bytes('v') });
    const backoffer = bench.backoffer({ deadlineAtMs: 500 });
    const sending = sendToKey(bench.route, { command: rawPut, key: key('a'), request, backoffer });
    expect(await bench.failure(sending)).toMatchObject({ undetermined: true });
    expect(calls).toBeGreaterThan(2);
  });
});
