import { describe, expect, it } from 'vitest';
import { CallerBench } from '../testing/caller-bench.js';

describe('a BatchCommands stream that breaks', () => {
  it('trap 18: nothing is sent again, and each call knows whether it may have been executed', async () => {
    const bench = new CallerBench();
    const sent = bench.get('a');
    await bench.settle();
    bench.stores.stream.fail('UNAVAILABLE', 'GOAWAY');
    expect(await sent).toBe('UNAVAILABLE GOAWAY (sent)');
    await bench.runtime.advance(5_000);
    expect(bench.stores.streams.flatMap(({ ids }) => ids)).toEqual([1]);
  });

  it('says that nothing was sent when the transport is certain of it', async () => {
    const bench = new CallerBench();
    bench.stores.onStream = (stream) => stream.fail('UNAVAILABLE', 'connection refused', false);
    const get = bench.get('a');
    await bench.settle();
    expect(await get).toMatch(/^UNAVAILABLE .*\(unsent\)$/);
  });

  it('names address and version, and the cause', async () => {
    const bench = new CallerBench();
    const get = bench.raw('a');
    await bench.settle();
    bench.stores.stream.fail('UNAVAILABLE', 'reset');
    await expect(get).rejects.toMatchObject({
      name: 'RpcError',
      address: 's1:1',
      connectionVersion: 1,
      method: 'RawGet',
      cause: { details: 'reset' },
    });
  });

  it('is opened again at once by the next call when it had been answering', async () => {
    const bench = new CallerBench();
    const first = bench.get('a');
    await bench.settle();
    bench.stores.stream.answer({ 1: 'A' });
    await first;
    bench.stores.stream.finish();
    expect(bench.stores.streams).toHaveLength(1);
    const second = bench.get('b');
    await bench.settle();
    expect(bench.stores.streams).toHaveLength(2);
    bench.stores.stream.answer({ 1: 'B' });
    expect(await second).toBe('B');
  });

  it('is opened less and less often when it never answers, and calls fail at once meanwhile', async () => {
    const bench = new CallerBench();
    bench.stores.onStream = (stream) => stream.fail('UNAVAILABLE', 'refused', false);
    const outcomes = new Set<string>();
    for (let ms = 0; ms < 10_000; ms += 10) {
      const get = bench.get('a');
      await bench.settle();
      outcomes.add((await get).replace(/\d+ ms/, 'N ms'));
      await bench.runtime.advance(10);
    }
    expect(outcomes).toEqual(
      new Set(['UNAVAILABLE the BatchCommands stream is down (UNAVAILABLE: refused), next try in N ms (unsent)']),
    );
    // 100 ms, growing to 1 s, each 20 % more or less.
    expect(bench.stores.streams.length).toBeGreaterThan(8);
    expect(bench.stores.streams.length).toBeLessThan(25);
    bench.stores.onStream = () => {};
    await bench.runtime.advance(1_200);
    const get = bench.get('b');
    await bench.settle();
    bench.stores.stream.answer({ 1: 'B' });
    expect(await get).toBe('B');
  });

  it('is given up when its connection does not come about', async () => {
    const bench = new CallerBench({ openTimeoutMs: 5_000 });
    const get = bench.get('a');
    for (const connection of bench.stores.connections) connection.state = 'connecting';
    await bench.settle();
    bench.stores.stream.opened = false;
    await bench.runtime.advance(4_999);
    expect(bench.stores.stream.cancelled).toBe(false);
    await bench.runtime.advance(1);
    expect(await get).toBe('UNAVAILABLE no connection within 5000 ms (unsent)');
    expect(bench.stores.stream.cancelled).toBe(true);
  });

  it('may be silent for as long as deadlines allow when it is connected', async () => {
    const bench = new CallerBench({ openTimeoutMs: 5_000 });
    const get = bench.get('a');
    await bench.runtime.advance(20_000);
    bench.stores.stream.answer({ 1: 'A' });
    expect(await get).toBe('A');
  });

  it('passes over a connection that waits to be opened again while there is another', async () => {
    const bench = new CallerBench({ connectionsPerStore: 2 });
    bench.stores.onStream = (stream) => {
      if (stream === bench.stores.connections[0]?.streams.at(-1)) stream.fail('UNAVAILABLE', 'refused', false);
    };
    for (let i = 0; i < 4; i += 1) {
      void bench.get(`warm${i}`);
      await bench.settle();
    }
    const before = bench.stores.connections[0]?.streams.length;
    const gets = [bench.get('a'), bench.get('b')];
    await bench.settle();
    expect(bench.stores.connections[0]?.streams.length).toBe(before);
    const good = bench.stores.connections[1]?.streams[0];
    good?.answer(Object.fromEntries(good.ids.map((id) => [id, 'ok'])));
    expect(await Promise.all(gets)).toEqual(['ok', 'ok']);
  });
});

describe('a stream that one request ended for all', () => {
  it('lets nobody take it for its own answer, and the next calls go by themselves', async () => {
    const bench = new CallerBench();
    const gets = ['a', 'b'].map((key) => bench.get(key));
    await bench.settle();
    bench.stores.stream.fail('INVALID_ARGUMENT', 'bad request');
    expect(await Promise.all(gets)).toEqual(Array(2).fill('UNAVAILABLE bad request (sent)'));
    const again = ['a', 'b'].map((key) => bench.get(key));
    await bench.settle();
    expect(bench.stores.unaryCalls.map(({ method }) => method)).toEqual(Array(2).fill('/tikvpb.Tikv/RawGet'));
    bench.stores.unaryCalls[0]?.fail('INVALID_ARGUMENT', 'bad request');
    bench.stores.unaryCalls[1]?.answer(Uint8Array.of(26, 1, 66));
    expect(await Promise.all(again)).toEqual(['INVALID_ARGUMENT bad request (sent)', 'B']);
    await bench.runtime.advance(1_000);
    void bench.get('c');
    await bench.settle();
    expect(bench.stores.streams).toHaveLength(2);
  });

  it('does so for an answer that was too large, so that the same batch is not sent for ever', async () => {
    const bench = new CallerBench();
    const gets = ['a', 'b'].map((key) => bench.get(key));
    await bench.settle();
    bench.stores.stream.fail('RESOURCE_EXHAUSTED', 'message larger than max');
    await Promise.all(gets);
    void bench.get('a');
    await bench.settle();
    expect(bench.stores.unaryCalls).toHaveLength(1);
  });

  it('leaves the only call its answer, and everybody that of the wrong cluster', async () => {
    const bench = new CallerBench();
    const alone = bench.get('a');
    await bench.settle();
    bench.stores.stream.fail('INVALID_ARGUMENT', 'bad request');
    expect(await alone).toBe('INVALID_ARGUMENT bad request (sent)');
    const other = new CallerBench();
    const gets = ['a', 'b'].map((key) => other.get(key));
    await other.settle();
    other.stores.stream.fail('INVALID_ARGUMENT', 'mismatch cluster id');
    expect(await Promise.all(gets)).toEqual(Array(2).fill('INVALID_ARGUMENT mismatch cluster id (sent)'));
  });
});

describe('a store without BatchCommands', () => {
  it('gets unary calls: those that were under way, and all later ones', async () => {
    const bench = new CallerBench();
    bench.stores.onStream = (stream) => stream.fail('UNIMPLEMENTED', 'unknown method');
    const gets = ['a', 'b'].map((key) => bench.get(key));
    await bench.settle();
    for (const call of bench.stores.unaryCalls) call.answer(Uint8Array.of(26, 1, 65));
    expect(await Promise.all(gets)).toEqual(['A', 'A']);
    const third = bench.get('c');
    const elsewhere = bench.get('d', { address: 's2:1' });
    await bench.settle();
    expect(bench.stores.streams).toHaveLength(2);
    expect(bench.stores.unaryCalls).toHaveLength(4);
    for (const call of bench.stores.unaryCalls) call.answer(Uint8Array.of(26, 1, 65));
    expect(await Promise.all([third, elsewhere])).toEqual(['A', 'A']);
  });

  it('is asked for BatchCommands again over new connections', async () => {
    const bench = new CallerBench();
    bench.stores.onStream = (stream) => stream.fail('UNIMPLEMENTED', 'unknown method');
    void bench.get('a');
    await bench.settle();
    bench.caller.closeAddress('s1:1', 1);
    bench.stores.onStream = () => {};
    const get = bench.get('b');
    await bench.settle();
    bench.stores.stream.answer({ 1: 'B' });
    expect(await get).toBe('B');
  });
});

describe('what is said of writes when a stream ends', () => {
  it.each([
    ['never had a connection', false, 'unsent'],
    ['had one, which is leaving', true, 'sent'],
  ])('without a connection and unheard: as the transport knows, for a stream that %s', async (_name, opened, told) => {
    const bench = new CallerBench({ openTimeoutMs: 5_000 });
    const get = bench.get('a');
    await bench.settle();
    bench.stores.stream.opened = opened;
    for (const connection of bench.stores.connections) connection.state = 'idle';
    await bench.runtime.advance(5_000);
    expect(await get).toBe(`UNAVAILABLE no connection within 5000 ms (${told})`);
    const next = bench.get('b');
    await bench.settle();
    // One failure is counted once: the next stream is opened at once.
    bench.stores.stream.answer({ 1: 'B' });
    expect(await next).toBe('B');
    expect(bench.stores.streams).toHaveLength(2);
  });

  it('a stream that has answered was seen, whatever its end claims', async () => {
    const bench = new CallerBench();
    const gets = [bench.get('a'), bench.get('b')];
    await bench.settle();
    bench.stores.stream.answer({ 1: 'A' });
    bench.stores.stream.fail('UNAVAILABLE', 'REFUSED_STREAM', false);
    expect(await Promise.all(gets)).toEqual(['A', 'UNAVAILABLE REFUSED_STREAM (sent)']);
  });
});
