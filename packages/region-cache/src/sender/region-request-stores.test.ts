import { rawGet } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import type { Region } from '../region/region.js';
import { Bench } from '../testing/bench.js';
import { bytes } from '../testing/fake-pd.js';
import { WriteFate } from './write-fate.js';

async function start() {
  const bench = new Bench([{ id: 1, start: '', end: '' }]);
  bench.tikv.on(rawGet, () => ({}));
  const region = await bench.locate('a');
  const get = (signal?: AbortSignal, to: Region = region) =>
    bench.sender.send({
      command: rawGet,
      request: { key: bytes('a') },
      context: {},
      region: to,
      backoffer: bench.backoffer({ signal }),
      fate: new WriteFate(),
    });
  const asked = () => bench.pd.asked.filter((call) => call.startsWith('getStore'));
  return { bench, region, get, asked };
}

describe('finding the store of a replica', () => {
  it('asks PD for an address once, before the first request', async () => {
    const { bench, get, asked } = await start();
    await Promise.all([get(), get(), get()]);
    await get();
    expect(asked()).toEqual(['getStore 1']);
    expect(bench.tikv.addresses).toEqual(Array(4).fill('s1:1'));
  });

  it('gives the region back, invalid, when its store does not exist', async () => {
    const { bench, region, get } = await start();
    bench.pd.stores.delete(1n);
    expect(await get()).toMatchObject({ response: undefined });
    expect(region.invalid).toBe('store not found');
    expect(bench.tikv.calls).toEqual([]);
  });

  it('sends nothing to the last address of a store that is gone by now', async () => {
    const { bench, region, get } = await start();
    await get();
    bench.pd.stores.delete(1n);
    bench.stores.needCheck(bench.stores.get(1n));
    expect(await get()).toMatchObject({ response: undefined });
    expect(region.invalid).toBe('store not found');
    expect(bench.tikv.calls).toHaveLength(1);
  });

  it('sends nothing to a store that has no address, until it has one', async () => {
    const { bench, region, get } = await start();
    bench.pd.stores.set(1n, { address: '' });
    expect(await get()).toMatchObject({ response: undefined });
    expect(region.invalid).toBe('store not found');
    expect(bench.tikv.calls).toEqual([]);
    bench.pd.stores.set(1n, { address: 'late:1' });
    await get(undefined, await bench.locate('a'));
    expect(bench.tikv.addresses).toEqual(['late:1']);
  });

  it('asks another replica after the region is looked up anew', async () => {
    const { bench, get } = await start();
    bench.pd.stores.delete(1n);
    await get();
    expect(await get(undefined, await bench.locate('a'))).toMatchObject({ regionError: undefined });
    expect(bench.tikv.addresses).toEqual(['s2:1']);
  });

  it('rejects at once when the caller aborts while PD is asked', async () => {
    const { bench, get } = await start();
    bench.pd.before = () => new Promise(() => {});
    const abort = new AbortController();
    const getting = get(abort.signal);
    await bench.runtime.advance(5);
    const reason = new Error('enough');
    abort.abort(reason);
    expect(await bench.failure(getting)).toBe(reason);
    expect(bench.runtime.monotonicMs()).toBe(5);
  });
});
