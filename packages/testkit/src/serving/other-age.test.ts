import { systemRuntime } from '@tikv/core';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import { grpcJsTransport } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { type FaceGround, memoryFace, networkFace } from '../testing/face-ground.js';
import { bytes } from '../testing/model-ground.js';

const faces = [networkFace(grpcJsTransport({ runtime: systemRuntime() })), memoryFace];
const { rawGet, rawPut, batchCommands } = Tikv.method;

const get = ({ context }: FaceGround) => ({ case: 'RawGet', value: { context, key: bytes('a') } }) as never;

describe.each(faces)('stores of another age over $name', (face) => {
  it('do not know a method that is switched off, until it is switched on', async () => {
    await face.on({ withoutFeatures: ['RawGet'] }, async ({ cluster, context, store }) => {
      const [read, write] = [
        { context, key: bytes('a') },
        { context, key: bytes('a'), value: bytes('v') },
      ];
      const codes = async () => [(await store.call(rawGet, read)).code, (await store.call(rawPut, write)).code];
      expect(await codes()).toEqual(['UNIMPLEMENTED', 'ok']);
      expect(cluster.inspect.requests().map(({ rpc }) => rpc)).toEqual(['RawPut']);
      cluster.features.disable('tikvpb.Tikv/RawPut');
      cluster.features.enable('RawGet');
      expect(await codes()).toEqual(['ok', 'UNIMPLEMENTED']);
    });
  });

  it('refuse a BatchCommands stream, and unary calls go on', async () => {
    await face.on({ withoutFeatures: ['BatchCommands'] }, async (ground) => {
      const { cluster, store, context } = ground;
      const stream = store.stream(batchCommands);
      stream.write({ requests: [{ cmd: get(ground) }], requestIds: [1n] });
      expect(await stream.ended).toBe('UNIMPLEMENTED');
      expect(stream.answers).toEqual([]);
      expect(cluster.inspect.requests()).toEqual([]);
      expect((await store.call(rawGet, { context, key: bytes('a') })).code).toBe('ok');
    });
  });

  it('end a stream that is open when its method is switched off, at its next message', async () => {
    await face.on({}, async (ground) => {
      const stream = ground.store.stream(batchCommands);
      stream.write({ requests: [{ cmd: get(ground) }], requestIds: [1n] });
      await stream.received(1);
      ground.cluster.features.disable('BatchCommands');
      stream.write({ requests: [{ cmd: get(ground) }], requestIds: [2n] });
      expect(await stream.ended).toBe('UNIMPLEMENTED');
      expect(stream.answers).toHaveLength(1);
    });
  });

  it('answer a command of a batch that they do not know with nothing, beside the others', async () => {
    await face.on({ withoutFeatures: ['RawGet'] }, async (ground) => {
      const stream = ground.store.stream(batchCommands);
      const empty = { cmd: { case: 'Empty', value: { testId: 3n } } } as never;
      stream.write({ requests: [{ cmd: get(ground) }, empty, {}], requestIds: [1n, 2n, 3n] });
      await stream.received(1);
      const [answer] = stream.answers;
      if (answer === undefined || answer === 'undecodable') throw new Error('no answer');
      expect(answer.requestIds.map((id, i) => [id, answer.responses[i]?.cmd.case])).toEqual([
        [1n, undefined],
        [2n, 'Empty'],
        [3n, undefined],
      ]);
      expect(ground.cluster.inspect.requests().map(({ rpc }) => rpc)).toEqual(['Empty']);
    });
  });
});

describe.each(faces)('the load of a transport over $name', (face) => {
  it('comes with every message of a BatchCommands stream, as the conditions of the store say', async () => {
    await face.on({}, async (ground) => {
      const { cluster, storeId, store } = ground;
      const stream = store.stream(batchCommands);
      const loadTold = async (id: bigint): Promise<bigint | undefined> => {
        stream.write({ requests: [{ cmd: get(ground) }], requestIds: [id] });
        await stream.received(Number(id));
        const last = stream.answers.at(-1);
        return typeof last === 'object' ? last.transportLayerLoad : undefined;
      };
      expect(await loadTold(1n)).toBe(0n);
      cluster.conditions.store(storeId, { transportLayerLoad: 230 });
      expect([await loadTold(2n), await loadTold(3n)]).toEqual([230n, 230n]);
      cluster.conditions.store(storeId, { transportLayerLoad: 0 });
      expect(await loadTold(4n)).toBe(0n);
    });
  });

  it('is a whole percentage', async () => {
    await face.on({}, async ({ cluster, storeId }) => {
      for (const transportLayerLoad of [-1, 0.5, Number.NaN]) {
        expect(() => cluster.conditions.store(storeId, { transportLayerLoad })).toThrow(/percentage of at least 0/);
      }
    });
  });
});
