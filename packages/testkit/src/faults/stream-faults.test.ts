import { systemRuntime } from '@tikv/core';
import { PD } from '@tikv/kvproto/general/pdpb';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import { grpcJsTransport } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { type FaceGround, type FaceStream, memoryFace, networkFace } from '../testing/face-ground.js';
import { bytes } from '../testing/model-ground.js';
import type { FaultAction } from './fault-rule.js';

const faces = [networkFace(grpcJsTransport({ runtime: systemRuntime() })), memoryFace];

type Batch = FaceStream<typeof Tikv.method.batchCommands>;

const putOf = (context: FaceGround['context'], key: string) =>
  ({ cmd: { case: 'RawPut', value: { context, key: bytes(key), value: bytes(`${key}!`) } } }) as const;

function ask(stream: Batch, context: FaceGround['context'], keys: readonly string[], firstId = 0): void {
  stream.write({
    requests: keys.map((key) => putOf(context, key)),
    requestIds: keys.map((_key, i) => BigInt(firstId + i)),
  });
}

const idsOf = (stream: Batch): string =>
  stream.answers
    .map((each) => (each === 'undecodable' ? each : each.requestIds.toSorted((a, b) => Number(a - b)).join(' ')))
    .join(' | ');

interface Row {
  readonly action: FaultAction;
  /** How the stream ends for all, or `open`. */
  readonly ends: string;
  readonly inMemory?: string;
  /** Ids of the messages that came, when the second of three requests met the fault after it was applied. */
  readonly ids?: string;
}

const rows: readonly Row[] = [
  { action: 'drop', ends: 'open', ids: '0 2' },
  { action: 'reset', ends: 'CANCELLED' },
  { action: { resetCode: 'ENHANCE_YOUR_CALM' }, ends: 'RESOURCE_EXHAUSTED' },
  { action: 'cut', ends: 'UNAVAILABLE' },
  { action: 'cut-reset', ends: 'UNAVAILABLE' },
  { action: { status: 8 }, ends: 'RESOURCE_EXHAUSTED' },
  { action: 'duplicate', ends: 'open', ids: '1 | 1 | 0 2' },
  { action: 'corrupt', ends: 'open', ids: 'undecodable | 0 2' },
  { action: 'goaway', ends: 'open', ids: '1 | 0 2' },
  { action: { delayMs: 40 }, ends: 'open', ids: '0 2 | 1' },
  { action: 'reorder', ends: 'open', ids: '0 2 | 1' },
  { action: { regionError: 'serverIsBusy' }, ends: 'open', ids: '0 1 2' },
  { action: { trickleBytes: 8, everyMs: 1 }, ends: 'open', ids: '1 | 0 2' },
];

describe.each(faces)('BatchCommands over $name', (face) => {
  it.each(rows.map((row) => ({ ...row, title: JSON.stringify(row.action) })))(
    '$title for one of three: the stream $ends',
    async ({ action, ends, ids }) => {
      await face.on({}, async ({ cluster, store, context, pause }) => {
        cluster.faults.add({ rpc: 'RawPut', key: 'k1', when: 'after-apply', action });
        const stream = store.stream(Tikv.method.batchCommands);
        ask(stream, context, ['k0', 'k1', 'k2']);
        if (ids === undefined) expect(await stream.ended).toBe(ends);
        else {
          const order = (text: string): string => text.split(' | ').toSorted().join(' | ');
          await stream.received(ids.split(' | ').length);
          expect(order(idsOf(stream))).toBe(order(ids));
          if (ids.endsWith(' | 1')) expect(idsOf(stream)).toBe(ids);
          // The stream is as good as before.
          const before = stream.answers.length;
          ask(stream, context, ['later'], 7);
          await stream.received(before + 1);
          expect(idsOf(stream).endsWith('7')).toBe(true);
          stream.cancel();
          expect(await stream.ended).toBe('CANCELLED');
        }
        expect(cluster.inspect.raw('k1')).toEqual(bytes('k1!'));
        await pause(1);
      });
    },
  );

  it('goaway before-apply: the stream is refused as a whole, and nothing of the request applied', async () => {
    await face.on({}, async ({ cluster, store, context }) => {
      cluster.faults.add({ rpc: 'RawPut', when: 'before-apply', action: 'goaway' });
      const stream = store.stream(Tikv.method.batchCommands);
      ask(stream, context, ['k0']);
      expect(await stream.ended).toBe('UNAVAILABLE');
      expect(cluster.inspect.raw('k0')).toBeUndefined();
      const next = store.stream(Tikv.method.batchCommands);
      ask(next, context, ['k0']);
      await next.received(1);
      next.cancel();
    });
  });

  it('answers of one turn travel together, those of another turn do not wait for them', async () => {
    await face.on({}, async ({ cluster, store, context }) => {
      const gate = cluster.faults.gate();
      cluster.faults.add({ rpc: 'RawPut', key: 'held', when: 'before-apply', action: { gate } });
      const stream = store.stream(Tikv.method.batchCommands);
      ask(stream, context, ['held', 'a', 'b']);
      await stream.received(1);
      expect(idsOf(stream)).toBe('1 2');
      gate.open();
      await stream.received(2);
      expect(idsOf(stream)).toBe('1 2 | 0');
      stream.cancel();
    });
  });

  it('answers after the half-close what was asked before it, then ends with OK', async () => {
    await face.on({}, async ({ cluster, store, context }) => {
      cluster.faults.add({ rpc: 'RawPut', key: 'late', when: 'after-apply', action: { delayMs: 30 } });
      const stream = store.stream(Tikv.method.batchCommands);
      ask(stream, context, ['late', 'a']);
      stream.end();
      expect(await stream.ended).toBe('ok');
      expect(idsOf(stream)).toBe('1 | 0');
    });
  });

  it('tells the load of its transport layer', async () => {
    await face.on({}, async ({ store, context }) => {
      const stream = store.stream(Tikv.method.batchCommands);
      ask(stream, context, ['a']);
      await stream.received(1);
      const [first] = stream.answers;
      expect(first !== 'undecodable' && first?.transportLayerLoad).toBe(0n);
      stream.cancel();
    });
  });
});

describe.each(faces)('the timestamp stream over $name', (face) => {
  it.each([
    { action: 'reset' as const, ends: 'CANCELLED' },
    { action: 'cut' as const, ends: 'UNAVAILABLE' },
    { action: { status: 14, message: 'not leader' }, ends: 'UNAVAILABLE' },
  ])('$action ends it for all that wait', async ({ action, ends }) => {
    await face.on({}, async ({ cluster, pd }) => {
      cluster.faults.add({ rpc: 'Tso', when: 'after-apply', action });
      const stream = pd.stream(PD.method.tso);
      for (const count of [1, 2]) stream.write({ header: { clusterId: cluster.clusterId }, count });
      expect(await stream.ended).toBe(ends);
      expect(stream.answers).toEqual([]);
    });
  });

  it('stays in order whatever is late', async () => {
    await face.on({}, async ({ cluster, pd }) => {
      cluster.faults.add({ rpc: 'Tso', when: 'after-apply', action: { delayMs: 30 } });
      const stream = pd.stream(PD.method.tso);
      for (const count of [1, 2]) stream.write({ header: { clusterId: cluster.clusterId }, count });
      await stream.received(2);
      expect(stream.answers.map((each) => each !== 'undecodable' && each.count)).toEqual([1, 2]);
      stream.cancel();
    });
  });
});
