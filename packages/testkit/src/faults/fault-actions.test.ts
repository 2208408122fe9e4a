import { systemRuntime } from '@tikv/core';
import { grpcJsTransport } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { type FaceGround, memoryFace, networkFace, put } from '../testing/face-ground.js';
import { bytes } from '../testing/model-ground.js';
import type { FaultAction } from './fault-rule.js';
import type { AddedFault } from './faults.js';

const faces = [networkFace(grpcJsTransport({ runtime: systemRuntime() })), memoryFace];
/** How long nothing has to come until it counts as nothing. */
const silenceMs = 50;

interface Row {
  readonly action: FaultAction;
  /** What a put comes to when the fault meets it before or after it has been applied; none: the rule is refused. */
  readonly before?: string;
  readonly after: string;
  /** Where the client in memory says it in another way. */
  readonly inMemory?: string;
}

const wire: readonly Row[] = [
  { action: 'drop', before: 'silence', after: 'silence' },
  { action: 'reset', before: 'CANCELLED', after: 'CANCELLED' },
  { action: { resetCode: 'REFUSED_STREAM' }, before: 'UNAVAILABLE', after: 'UNAVAILABLE' },
  { action: { resetCode: 'CANCEL' }, before: 'CANCELLED', after: 'CANCELLED' },
  { action: { resetCode: 'INTERNAL_ERROR' }, before: 'INTERNAL', after: 'INTERNAL' },
  { action: { resetCode: 'PROTOCOL_ERROR' }, before: 'INTERNAL', after: 'INTERNAL' },
  { action: { resetCode: 'ENHANCE_YOUR_CALM' }, before: 'RESOURCE_EXHAUSTED', after: 'RESOURCE_EXHAUSTED' },
  { action: 'goaway', before: 'UNAVAILABLE', after: 'ok' },
  { action: { goawayCode: 'INTERNAL_ERROR' }, before: 'INTERNAL', after: 'INTERNAL' },
  { action: { goawayCode: 'ENHANCE_YOUR_CALM' }, before: 'RESOURCE_EXHAUSTED', after: 'RESOURCE_EXHAUSTED' },
  { action: 'cut', before: 'UNAVAILABLE', after: 'UNAVAILABLE' },
  { action: 'cut-reset', before: 'UNAVAILABLE', after: 'UNAVAILABLE' },
  // node:http2 as a client ends its session without telling the streams on it.
  {
    action: 'garbage',
    before: 'silence',
    after: 'silence',
    inMemory: 'UNAVAILABLE',
  },
  { action: 'black-hole', before: 'silence', after: 'silence' },
  { action: { httpStatus: 503 }, before: 'UNAVAILABLE', after: 'UNAVAILABLE' },
  { action: { httpStatus: 404 }, before: 'UNIMPLEMENTED', after: 'UNIMPLEMENTED' },
  { action: { httpStatus: 403 }, before: 'PERMISSION_DENIED', after: 'PERMISSION_DENIED' },
  { action: { httpStatus: 401 }, before: 'UNAUTHENTICATED', after: 'UNAUTHENTICATED' },
  { action: { httpStatus: 400 }, before: 'INTERNAL', after: 'INTERNAL' },
  { action: { httpStatus: 500 }, before: 'UNKNOWN', after: 'UNKNOWN' },
  { action: 'corrupt', after: 'undecodable' },
  { action: 'truncate', after: 'UNIMPLEMENTED', inMemory: 'INTERNAL' },
  // grpc-js does not read on behind the one message that it wants, and so never sees the status.
  { action: 'duplicate', after: 'silence', inMemory: 'INTERNAL' },
  { action: 'no-trailers', after: 'INTERNAL' },
  { action: { trickleBytes: 1, everyMs: 2 }, after: 'ok' },
  { action: { delayMs: 30 }, before: 'ok', after: 'ok' },
  { action: { status: 8, message: 'made up' }, before: 'RESOURCE_EXHAUSTED', after: 'RESOURCE_EXHAUSTED' },
  { action: 'reorder', before: 'ok', after: 'ok' },
];

/** Resolves some time after the fault has met a request: by then it would have been answered. */
async function silence({ pause }: FaceGround, fault: AddedFault): Promise<string> {
  while (fault.met === 0) await pause(1);
  await pause(silenceMs);
  return 'silence';
}

const delays = (action: FaultAction): boolean =>
  action === 'reorder' || (typeof action === 'object' && 'delayMs' in action);

describe.each(faces)('over $name', (face) => {
  it.each(wire.map((row) => ({ ...row, title: JSON.stringify(row.action) })))(
    '$title: before-apply $before, after-apply $after, and the next request is fine',
    async ({ action, before, after, inMemory }) => {
      await face.on({}, async (ground) => {
        const { cluster } = ground;
        for (const when of ['before-apply', 'after-apply'] as const) {
          const onNetwork = when === 'before-apply' ? before : after;
          const expected = onNetwork && face.name === 'memory' && inMemory !== undefined ? inMemory : onNetwork;
          if (expected === undefined) {
            expect(() => cluster.faults.add({ when, action })).toThrow(/only come after-apply/);
            continue;
          }
          const fault = cluster.faults.add({ rpc: 'RawPut', when, action });
          const asked = put(ground, when).then(({ code }) => code);
          const code = await (expected === 'silence' ? Promise.race([asked, silence(ground, fault)]) : asked);
          expect([when, code, fault.met]).toEqual([when, expected, 1]);
          const applied = when === 'after-apply' || delays(action);
          expect(cluster.inspect.raw(when)).toEqual(applied ? bytes(`${when}!`) : undefined);
          // What only keepalive finds out is not this table's concern.
          if (action !== 'black-hole' && action !== 'garbage')
            expect((await put(ground, `${when} next`)).code).toBe('ok');
          else break;
        }
      });
    },
  );

  it('black-hole after-apply: applied, and mute from then on', async () => {
    await face.on({}, async (ground) => {
      const fault = ground.cluster.faults.add({ when: 'after-apply', action: 'black-hole' });
      const asked = put(ground, 'k');
      expect(await Promise.race([asked, silence(ground, fault)])).toBe('silence');
      expect(ground.cluster.inspect.raw('k')).toEqual(bytes('k!'));
      expect(await Promise.race([put(ground, 'other'), silence(ground, fault)])).toBe('silence');
      expect(ground.cluster.inspect.raw('other')).toBeUndefined();
    });
  });

  it.each(['before-apply', 'after-apply'] as const)('a gate %s holds a request until it is opened', async (when) => {
    await face.on({}, async (ground) => {
      const { cluster } = ground;
      const gate = cluster.faults.gate();
      cluster.faults.add({ rpc: 'RawPut', when, action: { gate }, times: 2 });
      const two = [put(ground, 'a'), put(ground, 'b')];
      await gate.reached(2);
      const applied = (): boolean[] => ['a', 'b'].map((key) => cluster.inspect.raw(key) !== undefined);
      expect(applied()).toEqual(when === 'before-apply' ? [false, false] : [true, true]);
      gate.passOne();
      expect((await Promise.race(two)).code).toBe('ok');
      expect([applied().filter(Boolean).length, gate.waiting]).toEqual([when === 'before-apply' ? 1 : 2, 1]);
      gate.open();
      expect((await Promise.all(two)).map(({ code }) => code)).toEqual(['ok', 'ok']);
      expect(applied()).toEqual([true, true]);
    });
  });

  it.each(['before-apply', 'after-apply'] as const)('reorder %s lets the next request go first', async (when) => {
    await face.on({}, async (ground) => {
      const { cluster } = ground;
      const arrived: string[] = [];
      const fault = cluster.faults.add({ rpc: 'RawPut', when, action: 'reorder', match: () => arrived.length === 0 });
      const one = put(ground, 'a').then(() => arrived.push('a'));
      while (fault.met === 0) await ground.pause(1);
      expect(cluster.inspect.raw('a') === undefined).toBe(when === 'before-apply');
      const other = put(ground, 'b').then(() => arrived.push('b'));
      await Promise.all([one, other]);
      expect(arrived).toEqual(['b', 'a']);
      expect(cluster.inspect.raw('a')).toEqual(bytes('a!'));
    });
  });

  it('a trickle and a delay take their time', async () => {
    await face.on({}, async (ground) => {
      for (const action of [{ trickleBytes: 1, everyMs: 20 }, { delayMs: 60 }]) {
        ground.cluster.faults.add({ rpc: 'RawPut', when: 'after-apply', action });
        const startedAtMs = ground.runtime.monotonicMs();
        expect((await put(ground, 'k')).code).toBe('ok');
        // An empty answer has a prefix of five bytes.
        expect(ground.runtime.monotonicMs() - startedAtMs).toBeGreaterThanOrEqual(59);
      }
    });
  });
});
