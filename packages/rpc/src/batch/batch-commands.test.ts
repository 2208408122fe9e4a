import { describe, expect, it } from 'vitest';
import { rawPut } from '../commands/raw-point-commands.js';
import { rawScan } from '../commands/raw-range-commands.js';
import { CallerBench } from '../testing/caller-bench.js';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe('sending through BatchCommands', () => {
  it('sends the calls of one turn in one message, in order, with ids that rise', async () => {
    const bench = new CallerBench();
    const gets = ['a', 'b', 'c'].map((key) => bench.get(key));
    expect(bench.stores.connections).toHaveLength(1);
    await bench.settle();
    const { stream } = bench.stores;
    expect(stream.messages).toHaveLength(1);
    expect(stream.ids).toEqual([1, 2, 3]);
    expect(stream.arrived.map(({ request }) => request.cmd?.case)).toEqual(['RawGet', 'RawGet', 'RawGet']);
    stream.answer({ 1: 'A', 2: 'B', 3: 'C' });
    expect(await Promise.all(gets)).toEqual(['A', 'B', 'C']);
    void bench.get('d');
    await bench.settle();
    expect(stream.ids).toEqual([1, 2, 3, 4]);
    bench.caller.close();
  });

  it('does not wait for headers or a first answer before it sends more', async () => {
    const bench = new CallerBench();
    const first = bench.get('a');
    await bench.settle();
    const second = bench.get('b');
    await bench.settle();
    expect(bench.stores.stream.messages).toHaveLength(2);
    bench.stores.stream.answer({ 1: 'A', 2: 'B' });
    expect(await Promise.all([first, second])).toEqual(['A', 'B']);
  });

  it('gathers a whole turn while more than a few are under way', async () => {
    const bench = new CallerBench();
    for (let i = 0; i < 20; i += 1) void bench.get(`k${i}`);
    await bench.settle();
    const before = bench.stores.stream.messages.length;
    // Each callback of a busy turn asks for something; they leave together.
    for (let i = 0; i < 5; i += 1) bench.runtime.soon(() => void bench.get(`more${i}`));
    await bench.settle();
    expect(bench.stores.stream.messages.length).toBe(before + 1);
  });

  it('does not wait for the end of the turn when a message is full', async () => {
    const bench = new CallerBench({ batch: { maxRequests: 4 } });
    for (let i = 0; i < 9; i += 1) void bench.get(`k${i}`);
    expect(bench.stores.stream.arrived.map(({ message }) => message)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    await bench.settle();
    expect(bench.stores.stream.ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('cuts large values into several messages, in order', async () => {
    const bench = new CallerBench({ batch: { maxBytes: 1000 } });
    for (let i = 0; i < 6; i += 1) {
      bench.caller.call('s1:1', rawPut, { key: Buffer.from(`k${i}`), value: new Uint8Array(600) }).catch(() => {});
    }
    await bench.settle();
    expect(bench.stores.stream.ids).toEqual([1, 2, 3, 4, 5, 6]);
    expect(bench.stores.stream.messages.map(({ length }) => length < 1300)).toEqual([true, true, true]);
    bench.caller.close();
  });

  it('sends urgent calls first', async () => {
    const bench = new CallerBench();
    void bench.get('normal');
    void bench.get('low', { priority: 9 });
    void bench.get('urgent', { priority: 10 });
    await bench.settle();
    const keys = bench.stores.stream.arrived.map(({ request }) =>
      request.cmd?.case === 'RawGet' ? text(request.cmd.value.key) : '',
    );
    expect(keys).toEqual(['urgent', 'normal', 'low']);
  });

  it('fails only the call whose request cannot be written', async () => {
    const bench = new CallerBench();
    const good = bench.get('a');
    const bad = bench.caller.call('s1:1', rawPut, { key: Buffer.from('k'), ttl: -1 });
    bad.catch(() => {});
    const alsoGood = bench.get('b');
    await bench.settle();
    await expect(bad).rejects.toMatchObject({
      name: 'RpcError',
      sent: false,
      details: expect.stringMatching(/^cannot be encoded: .*does not fit/),
    });
    expect(bench.stores.stream.ids).toEqual([1, 3]);
    bench.stores.stream.answer({ 3: 'B', 1: 'A' });
    expect([await good, await alsoGood]).toEqual(['A', 'B']);
  });

  it('names the connection in the metadata of the stream', async () => {
    const bench = new CallerBench();
    void bench.get('a', { forwardedHost: 's2:1' });
    await bench.settle();
    expect(bench.stores.stream.options.metadata).toEqual({
      'tikv-forwarded-host': 's2:1',
      'tikv-batch-conn-index': '0',
    });
  });
});

describe('answers of BatchCommands', () => {
  it('oracle 13: come out of order and split over messages', async () => {
    const bench = new CallerBench();
    const gets = ['a', 'b', 'c', 'd'].map((key) => bench.get(key));
    await bench.settle();
    bench.stores.stream.answer({ 3: 'C' });
    bench.stores.stream.answer({ 4: 'D', 1: 'A' });
    bench.stores.stream.answer({ 2: 'B' });
    expect(await Promise.all(gets)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('oracle 13: a late answer to a call that was given up is nobody else’s', async () => {
    const bench = new CallerBench();
    const abort = new AbortController();
    const given = bench.get('a', { signal: abort.signal });
    await bench.settle();
    abort.abort();
    expect(await given).toBe('CANCELLED aborted (sent)');
    const next = bench.get('b');
    await bench.settle();
    bench.stores.stream.answer({ 1: 'late', 2: 'B' });
    expect(await next).toBe('B');
  });

  it('oracle 13: the end of a stream fails what is pending on it, and nothing on that of a forwarded host', async () => {
    const bench = new CallerBench();
    const onA = ['a', 'b', 'c'].map((key) => bench.get(key));
    const onB = ['d', 'e'].map((key) => bench.get(key, { forwardedHost: 'hostB:1' }));
    await bench.settle();
    const [toA, toB] = bench.stores.streams;
    expect([toA?.arrived.length, toB?.arrived.length]).toEqual([3, 2]);
    toA?.fail('UNAVAILABLE', 'reset');
    expect(await Promise.all(onA)).toEqual(Array(3).fill('UNAVAILABLE reset (sent)'));
    toB?.answer({ 1: 'D', 2: 'E' });
    expect(await Promise.all(onB)).toEqual(['D', 'E']);
  });

  it('trap 17: unknown and doubled ids are passed over, and ids are never used again', async () => {
    const bench = new CallerBench();
    const first = bench.get('a');
    await bench.settle();
    bench.stores.stream.answer({ 77: 'never asked', 1: 'A' });
    bench.stores.stream.answer({ 1: 'twice' });
    expect(await first).toBe('A');
    const second = bench.get('b');
    await bench.settle();
    expect(bench.stores.stream.ids).toEqual([1, 2]);
    bench.stores.stream.answer({ 1: 'three times' });
    bench.stores.stream.answer({ 2: 'B' });
    expect(await second).toBe('B');
  });

  it('share no memory with the message that brought them', async () => {
    const bench = new CallerBench();
    const [a, b] = [bench.raw('a'), bench.raw('b')];
    await bench.settle();
    // The stream overwrites its message as soon as it has been told.
    bench.stores.stream.answer({ 1: 'value A', 2: 'value B' });
    expect([text((await a).value), text((await b).value)]).toEqual(['value A', 'value B']);
  });

  it('that are pages have a block of their own', async () => {
    const bench = new CallerBench();
    const page = bench.caller.call('s1:1', rawScan, { limit: 2 });
    await bench.settle();
    const kvs = ['a', 'b'].map((key) => ({ key: Buffer.from(key), value: Buffer.from(`value ${key}`) }));
    bench.stores.stream.respond([1], [{ cmd: { case: 'RawScan', value: { kvs } } }]);
    const values = (await page).kvs.map(({ value }) => value);
    expect(values.map(text)).toEqual(['value a', 'value b']);
    expect(new Set(values.map(({ buffer }) => buffer)).size).toBe(1);
  });

  it('bring the store’s load, and its health before the answers that came along', async () => {
    const bench = new CallerBench();
    const heard: string[] = [];
    bench.caller.onHealthFeedback(({ storeId, slowScore }, address) => {
      heard.push(`${address} store ${storeId} score ${slowScore}`);
    });
    const get = bench.get('a').then((value) => heard.push(value));
    await bench.settle();
    bench.stores.stream.answer({ 1: 'A' }, { load: 150, health: { storeId: 1n, slowScore: 80 } });
    await get;
    expect(heard).toEqual(['s1:1 store 1 score 80', 'A']);
    expect(bench.caller.transportLoad('s1:1')).toBe(150);
    expect(bench.caller.transportLoad('s2:1')).toBeUndefined();
  });

  it('fail only the call whose response cannot be read', async () => {
    const bench = new CallerBench();
    const gets = ['a', 'b', 'c', 'd'].map((key) => bench.get(key));
    await bench.settle();
    bench.stores.stream.respond(
      [1, 2, 3, 4],
      [
        { cmd: { case: 'RawGet', value: { value: Buffer.from('A') } } },
        { cmd: { case: 'RawPut', value: {} } },
        {},
        { cmd: { case: 'RawGet', value: { value: Buffer.from('D') } } },
      ],
    );
    expect(await gets[0]).toBe('A');
    expect(await gets[1]).toMatch(/slot 15 for RawGet/);
    expect(await gets[2]).toBe('UNIMPLEMENTED the store does not know it (sent)');
    expect(await gets[3]).toBe('D');
    expect(bench.stores.stream.cancelled).toBe(false);
  });

  it.each([
    ['bytes that are no message', Uint8Array.of(0xff, 0xff, 0xff, 0xff)],
    ['a message cut short', Uint8Array.of(10, 200, 1, 5)],
    ['more ids than responses', Uint8Array.of(18, 2, 1, 2)],
    ['an id beyond 2^53', Uint8Array.of(10, 0, 18, 10, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1)],
  ])('%s give the stream up, and later calls go on without it', async (_name, garbage) => {
    const bench = new CallerBench();
    const get = bench.get('a');
    await bench.settle();
    const { stream } = bench.stores;
    stream.send(garbage);
    expect(await get).toMatch(/^INTERNAL garbage on the stream.*\(sent\)$/);
    expect(stream.cancelled).toBe(true);
    await bench.runtime.advance(2_000);
    const next = bench.get('b');
    await bench.settle();
    expect(bench.stores.stream).not.toBe(stream);
    bench.stores.stream.answer({ 1: 'B' });
    expect(await next).toBe('B');
  });
});
