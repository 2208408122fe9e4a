import { TimerWheel } from '@tikv/core';
import { ManualRuntime } from '@tikv/core/internal';
import { describe, expect, it } from 'vitest';
import { Heartbeat } from './heartbeat.js';

function watched() {
  const runtime = new ManualRuntime();
  const pings: (() => void)[] = [];
  const deaths: string[] = [];
  const calls = { open: 1 };
  const heardLate: { read: (() => void) | undefined } = { read: undefined };
  const heartbeat = new Heartbeat({
    runtime: {
      monotonicMs: () => runtime.monotonicMs(),
      endOfTurn: (run) => {
        heardLate.read?.();
        runtime.endOfTurn(run);
      },
    },
    timers: new TimerWheel(runtime),
    keepaliveTimeMs: 10_000,
    keepaliveTimeoutMs: 3_000,
    ping: (answered) => pings.push(answered) > 0,
    busy: () => calls.open > 0,
    dead: ({ message }) => deaths.push(message),
  });
  heartbeat.watch();
  return { runtime, pings, deaths, calls, heardLate, heartbeat };
}

describe('Heartbeat', () => {
  it('pings after 10 s of silence and gives up 3 s later', async () => {
    const { runtime, pings, deaths } = watched();
    await runtime.advance(9_998);
    expect(pings).toHaveLength(0);
    await runtime.advance(4);
    expect(pings).toHaveLength(1);
    await runtime.advance(2_990);
    expect(deaths).toEqual([]);
    await runtime.advance(20);
    expect(deaths).toEqual(['the peer is silent: no answer to a ping within 3000 ms']);
  });

  it('is content with an answer, and pings again after the next silence', async () => {
    const { runtime, pings, deaths } = watched();
    await runtime.advance(10_002);
    pings[0]?.();
    await runtime.advance(9_990);
    expect(pings).toHaveLength(1);
    await runtime.advance(20);
    expect(pings).toHaveLength(2);
    expect(deaths).toEqual([]);
  });

  it('takes whatever is heard for a sign of life', async () => {
    const { runtime, pings, deaths, heartbeat } = watched();
    for (let i = 0; i < 10; i += 1) {
      await runtime.advance(9_000);
      heartbeat.heard();
    }
    expect(pings).toHaveLength(0);
    await runtime.advance(10_010);
    expect(pings).toHaveLength(1);
    await runtime.advance(1_000);
    heartbeat.heard();
    await runtime.advance(2_500);
    expect(deaths).toEqual([]);
  });

  it('reads what has come while the event loop was blocked before it gives up', async () => {
    const { runtime, pings, deaths, heardLate } = watched();
    await runtime.advance(10_002);
    // The timer of the answer fires first; the answer itself is read later in the same turn.
    heardLate.read = () => pings[0]?.();
    await runtime.advance(3_010);
    expect(deaths).toEqual([]);
    heardLate.read = undefined;
    await runtime.advance(13_010);
    expect(deaths).toHaveLength(1);
  });

  it('says nothing while no call is open, and stops when it is told to', async () => {
    const { runtime, pings, calls, heartbeat } = watched();
    calls.open = 0;
    await runtime.advance(60_000);
    expect(pings).toHaveLength(0);
    expect(heartbeat.isStale).toBe(true);
    calls.open = 1;
    heartbeat.watch();
    heartbeat.stop();
    await runtime.advance(60_000);
    expect(pings).toHaveLength(0);
  });

  it('gives up at once when there is nothing left to ping', () => {
    const deaths: string[] = [];
    const runtime = new ManualRuntime();
    const heartbeat = new Heartbeat({
      runtime,
      timers: new TimerWheel(runtime),
      keepaliveTimeMs: 10_000,
      keepaliveTimeoutMs: 3_000,
      ping: () => false,
      busy: () => true,
      dead: ({ message }) => deaths.push(message),
    });
    heartbeat.verify(() => deaths.push('alive'));
    expect(deaths).toEqual(['the connection has ended']);
  });
});
