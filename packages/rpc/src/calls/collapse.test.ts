import { describe, expect, it } from 'vitest';
import { kvResolveLock } from '../commands/kv-lock-commands.js';
import { resolveLockKey } from '../commands/resolve-lock-key.js';
import { CallerBench } from '../testing/caller-bench.js';
import type { StoreCallOptions } from './store-call-options.js';

const request = { context: { regionId: 3n }, startVersion: 7n, commitVersion: 9n };

function resolve(bench: CallerBench, options: StoreCallOptions = {}, more: object = {}): Promise<string> {
  return bench.caller.call('s1:1', kvResolveLock, { ...request, ...more }, options).then(
    () => 'resolved',
    (error: { grpcCode: string; sent: boolean }) => `${error.grpcCode} ${error.sent}`,
  );
}

const answer = (bench: CallerBench): void =>
  bench.stores.stream.respond(
    bench.stores.stream.ids,
    bench.stores.stream.ids.map(() => ({ cmd: { case: 'ResolveLock', value: {} } })),
  );

describe('identical ResolveLocks', () => {
  it('are one call while it is under way, and a new one after', async () => {
    const bench = new CallerBench();
    const both = [resolve(bench), resolve(bench)];
    await bench.settle();
    expect(bench.stores.stream.ids).toEqual([1]);
    answer(bench);
    expect(await Promise.all(both)).toEqual(['resolved', 'resolved']);
    const later = resolve(bench);
    await bench.settle();
    expect(bench.stores.stream.ids).toEqual([1, 2]);
    answer(bench);
    expect(await later).toBe('resolved');
    expect(bench.timers.size).toBe(2);
    bench.caller.close();
    expect(bench.timers.size).toBe(0);
  });

  it('leave each waiter its own deadline and abort, which do not end the call', async () => {
    const bench = new CallerBench();
    const abort = new AbortController();
    const first = resolve(bench, { deadlineAtMs: 100 });
    const second = resolve(bench, { signal: abort.signal });
    const third = resolve(bench);
    await bench.runtime.advance(101);
    expect(await first).toBe('DEADLINE_EXCEEDED true');
    abort.abort();
    expect(await second).toBe('CANCELLED true');
    answer(bench);
    expect(await third).toBe('resolved');
  });

  it('share a failure', async () => {
    const bench = new CallerBench();
    const both = [resolve(bench), resolve(bench)];
    await bench.settle();
    bench.stores.stream.fail('UNAVAILABLE');
    expect(await Promise.all(both)).toEqual(['UNAVAILABLE true', 'UNAVAILABLE true']);
  });

  it.each([
    ['another transaction', { startVersion: 8n }],
    ['another outcome', { commitVersion: 0n }],
    ['another region', { context: { regionId: 4n } }],
    ['named keys', { keys: [new Uint8Array(1)] }],
    ['several transactions', { txnInfos: [{ txn: 7n }] }],
    ['another mode', { isAsync: true }],
    ['no region', { context: undefined }],
  ])('are not those with %s', async (_name, more) => {
    const bench = new CallerBench();
    void resolve(bench);
    void resolve(bench, {}, more);
    await bench.settle();
    expect(bench.stores.stream.ids).toEqual([1, 2]);
    bench.caller.close();
  });

  it('are told by the encoded part of the context, too', () => {
    const context = (...bytes: number[]): object => ({
      ...request,
      context: { encodedPrefix: Uint8Array.from(bytes) },
    });
    expect(resolveLockKey(context(1, 2))).toBe(resolveLockKey(context(1, 2)));
    expect(resolveLockKey(context(1, 2))).not.toBe(resolveLockKey(context(1, 3)));
  });
});
