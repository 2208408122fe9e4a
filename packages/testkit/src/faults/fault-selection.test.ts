import { systemRuntime } from '@tikv/core';
import { PD } from '@tikv/kvproto/general/pdpb';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import { grpcJsTransport } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { type FaceGround, memoryFace, networkFace, put } from '../testing/face-ground.js';
import { bytes } from '../testing/model-ground.js';
import type { FaultRule } from './fault-rule.js';
import type { RegionErrorName } from './region-error-named.js';

const faces = [networkFace(grpcJsTransport({ runtime: systemRuntime() })), memoryFace];
const busy = { status: 8, message: 'made up' };

/** What a put and a get of `a`, a put of `b` and a GetMembers come to: `x` for each that met the fault. */
async function met(ground: FaceGround): Promise<string> {
  const { store, pd, context } = ground;
  const codes = [
    (await put(ground, 'a')).code,
    (await store.call(Tikv.method.rawGet, { context, key: bytes('a') })).code,
    (await put(ground, 'b')).code,
    (await pd.call(PD.method.getMembers, {})).code,
  ];
  return codes.map((code) => (code === 'RESOURCE_EXHAUSTED' ? 'x' : code === 'ok' ? '-' : code)).join('');
}

type Selection = Partial<Omit<FaultRule, 'when' | 'action'>>;

const selections: readonly (readonly [string, (ground: FaceGround) => Selection, string])[] = [
  ['nothing said: the first request', () => ({}), 'x---'],
  ['times 3', () => ({ times: 3 }), 'xxx-'],
  ['times Infinity', () => ({ times: Number.POSITIVE_INFINITY }), 'xxxx'],
  ['an rpc of stores', () => ({ rpc: 'RawGet', times: 9 }), '-x--'],
  ['an rpc of PD', () => ({ rpc: 'GetMembers', times: 9 }), '---x'],
  ['a store', ({ storeId }) => ({ storeId, times: 9 }), 'xxx-'],
  ['another store', ({ storeId }) => ({ storeId: storeId + 1n, times: 9 }), '----'],
  ['a region', ({ context: { regionId } }) => ({ regionId, times: 9 }), 'xxx-'],
  ['another region', ({ context: { regionId } }) => ({ regionId: regionId + 1n, times: 9 }), '----'],
  ['a key', () => ({ key: 'a', times: 9 }), 'xx--'],
  ['a key and an rpc', () => ({ key: 'a', rpc: 'RawPut', times: 9 }), 'x---'],
  ['a match', () => ({ match: ({ rpc }) => rpc.startsWith('Get'), times: 9 }), '---x'],
  ['probability 0', () => ({ probability: 0, times: 9 }), '----'],
  ['probability 1', () => ({ probability: 1, times: 9 }), 'xxxx'],
];

const names: readonly RegionErrorName[] = [
  'notLeader',
  'regionNotFound',
  'keyNotInRegion',
  'epochNotMatch',
  'serverIsBusy',
  'staleCommand',
  'storeNotMatch',
  'raftEntryTooLarge',
  'maxTimestampNotSynced',
  'readIndexNotReady',
  'proposalInMergingMode',
  'dataIsNotReady',
  'regionNotInitialized',
  'diskFull',
  'RecoveryInProgress',
  'FlashbackInProgress',
  'FlashbackNotPrepared',
  'isWitness',
  'mismatchPeerId',
  'bucketVersionNotMatch',
  'undeterminedResult',
];

describe.each(faces)('over $name', (face) => {
  it.each(selections)('a fault for %s meets exactly those', async (_title, selection, expected) => {
    await face.on({ stores: 1 }, async (ground) => {
      const fault = ground.cluster.faults.add({ when: 'before-apply', action: busy, ...selection(ground) });
      expect(await met(ground)).toBe(expected);
      expect(fault.met).toBe(expected.split('x').length - 1);
    });
  });

  it('rules are used up in the order in which they were added, and can be taken back', async () => {
    await face.on({}, async (ground) => {
      const { faults } = ground.cluster;
      faults.add({ rpc: 'RawPut', when: 'before-apply', action: busy });
      const second = faults.add({ rpc: 'RawPut', when: 'before-apply', action: { status: 7 }, times: 2 });
      const codes = async (): Promise<string> => (await put(ground, 'k')).code;
      expect([await codes(), await codes()]).toEqual(['RESOURCE_EXHAUSTED', 'PERMISSION_DENIED']);
      second.remove();
      expect(await codes()).toBe('ok');
      faults.add({ when: 'before-apply', action: busy, times: Number.POSITIVE_INFINITY });
      faults.clear();
      expect(await codes()).toBe('ok');
    });
  });

  it.each(names)('the region error %s is answered by its name, before or after applying', async (name) => {
    await face.on({}, async (ground) => {
      const { cluster, context, storeId } = ground;
      for (const when of ['before-apply', 'after-apply'] as const) {
        cluster.faults.add({ rpc: 'RawPut', when, action: { regionError: name } });
        const outcome = await put(ground, when);
        if (!('answer' in outcome)) throw new Error(`the put ended with ${outcome.code}`);
        const error = outcome.answer.regionError;
        const { regionId = context.regionId } = (error?.[name] ?? { regionId: 'none' }) as { regionId?: unknown };
        expect([error?.message, regionId]).toEqual([`a fault: ${name}`, context.regionId]);
        if (name === 'diskFull') expect(error?.diskFull?.storeId).toEqual([storeId]);
        expect(cluster.inspect.raw(when) !== undefined).toBe(when === 'after-apply');
      }
    });
  });

  it('a region error with its fields is answered as it is, and never meets PD', async () => {
    await face.on({}, async (ground) => {
      const action = { regionError: { message: 'made up', serverIsBusy: { reason: 'r', backoffMs: 7n } } };
      const fault = ground.cluster.faults.add({ when: 'before-apply', action, times: 5 });
      expect((await ground.pd.call(PD.method.getMembers, {})).code).toBe('ok');
      expect(fault.met).toBe(0);
      const outcome = await put(ground, 'k');
      expect('answer' in outcome && outcome.answer.regionError).toMatchObject(action.regionError);
    });
  });

  it('what arrived is on record, decoded, whatever became of it', async () => {
    await face.on({}, async (ground) => {
      ground.cluster.faults.add({ rpc: 'RawPut', when: 'before-apply', action: 'reset' });
      await met(ground);
      const { regionId } = ground.context;
      const { storeId } = ground;
      expect(ground.cluster.inspect.requests()).toMatchObject([
        { rpc: 'RawPut', storeId, regionId, message: { key: bytes('a'), value: bytes('a!') } },
        { rpc: 'RawGet', storeId, regionId, message: { key: bytes('a') } },
        { rpc: 'RawPut', storeId, regionId, message: { key: bytes('b'), value: bytes('b!') } },
        {
          rpc: 'GetMembers',
          storeId: undefined,
          regionId: undefined,
          message: { $typeName: 'pdpb.GetMembersRequest' },
        },
      ]);
    });
  });
});
