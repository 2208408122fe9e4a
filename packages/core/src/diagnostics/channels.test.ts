import { AsyncLocalStorage } from 'node:async_hooks';
import { channel, subscribe, tracingChannel, unsubscribe } from 'node:diagnostics_channel';
import { describe, expect, it, vi } from 'vitest';
import {
  attemptChannel,
  backoffChannel,
  connectionChannel,
  operationChannel,
  pdChannel,
  regionCacheChannel,
} from './channels.js';
import { publishTo } from './event-channel.js';
import { SpanChannel } from './span-channel.js';

describe('event channels', () => {
  it('have the names that are promised', () => {
    const events = [attemptChannel, backoffChannel, pdChannel, regionCacheChannel, connectionChannel];
    expect([operationChannel, ...events].map(({ name }) => name)).toEqual([
      'tikv:operation',
      'tikv:attempt',
      'tikv:backoff',
      'tikv:pd',
      'tikv:region-cache',
      'tikv:connection',
    ]);
  });

  it('build no payload while nobody listens', () => {
    const payload = vi.fn(() => ({ address: '127.0.0.1:20160', version: 1, state: 'ready' as const }));
    publishTo(connectionChannel, payload);
    expect(payload).not.toHaveBeenCalled();
    const seen: unknown[] = [];
    const stop = connectionChannel.subscribe((event) => seen.push(event));
    publishTo(connectionChannel, payload);
    stop();
    publishTo(connectionChannel, payload);
    expect(payload).toHaveBeenCalledOnce();
    expect(seen).toEqual([{ address: '127.0.0.1:20160', version: 1, state: 'ready' }]);
  });

  it('are those of the platform, for listeners who know only the name', () => {
    const listener = vi.fn();
    subscribe('tikv:pd', listener);
    const event = { method: 'GetRegion', url: 'http://pd:2379', startedAtMs: 1, durationMs: 2, outcome: 'ok' };
    pdChannel.publish(event);
    unsubscribe('tikv:pd', listener);
    expect(listener).toHaveBeenCalledExactlyOnceWith(event, 'tikv:pd');
    expect(channel('tikv:pd').hasSubscribers).toBe(false);
  });
});

describe('span channels', () => {
  const spans = new SpanChannel<{ operation: string }>('tikv:test');

  it('pass on the very promise while nobody listens', () => {
    const payload = vi.fn(() => ({ operation: 'x' }));
    const promise = Promise.resolve(1);
    expect(spans.trace(payload, () => promise)).toBe(promise);
    expect(payload).not.toHaveBeenCalled();
  });

  it('tell start and end of a success, and never its result', async () => {
    const events: [string, unknown][] = [];
    const note = (event: string) => (span: object) => events.push([event, { ...span }]);
    const stop = spans.subscribe({
      start: note('start'),
      end: note('end'),
      asyncStart: note('asyncStart'),
      asyncEnd: note('asyncEnd'),
      error: note('error'),
    });
    const result = await spans.trace(
      () => ({ operation: 'raw.get' }),
      async () => 'secret value',
    );
    stop();
    expect(result).toBe('secret value');
    expect(events).toEqual(
      ['start', 'end', 'asyncStart', 'asyncEnd'].map((event) => [event, { operation: 'raw.get' }]),
    );
    expect(spans.hasSubscribers).toBe(false);
  });

  it('tell the error of a failure, thrown or rejected, and pass it on', async () => {
    const error = new Error('failed');
    const failures = [
      () => Promise.reject(error),
      () => {
        throw error;
      },
    ];
    for (const run of failures) {
      const seen: unknown[] = [];
      const ended = vi.fn();
      const stop = spans.subscribe({ error: (span) => seen.push(span.error), end: ended });
      await expect((async () => spans.trace(() => ({ operation: 'raw.get' }), run))()).rejects.toBe(error);
      stop();
      expect(seen).toEqual([error]);
      expect(ended).toHaveBeenCalledOnce();
    }
  });

  it('carry the stores that listeners bind, as tracers need it', async () => {
    const storage = new AsyncLocalStorage<string>();
    const { start } = tracingChannel<string, { operation: string }>('tikv:test');
    start.bindStore(storage, (span) => `span of ${span.operation}`);
    const inside = await spans.trace(
      () => ({ operation: 'raw.get' }),
      async () => {
        await Promise.resolve();
        return storage.getStore();
      },
    );
    start.unbindStore(storage);
    expect(inside).toBe('span of raw.get');
    expect(storage.getStore()).toBeUndefined();
  });
});
