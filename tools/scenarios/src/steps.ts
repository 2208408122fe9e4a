import { isTikvError, type TikvClient } from '@tikv/client';
import { asText } from './rows.js';
import type { Answer, Stage, Step } from './runner/scenario.js';

type Raw = TikvClient['raw'];
type Pair = { readonly key: string; readonly value: string };
type ScanOptions = NonNullable<Parameters<Raw['scan']>[0]>;

const text = new TextDecoder();

function shown(value: Uint8Array | undefined): Answer {
  return value === undefined ? undefined : text.decode(value);
}

/** A step without an answer. */
function doing(title: string, act: (stage: Stage) => Promise<void> | void): Step {
  const run = async (stage: Stage): Promise<undefined> => {
    await act(stage);
    return undefined;
  };
  return { title, run };
}

export function put(key: string, value: string, options?: { readonly ttlSeconds: number }): Step {
  return doing(`put ${key}`, ({ client }) => client.raw.put(key, value, options));
}

export function get(key: string, expected: string | undefined): Step {
  const run: Step['run'] = async ({ client }) => shown(await client.raw.get(key));
  return { title: `get ${key}`, expected: { answer: expected }, run };
}

export function batchPut(pairs: readonly (Pair & { readonly ttlSeconds?: number })[]): Step {
  return doing(`batchPut ${pairs.length}`, ({ client }) => client.raw.batchPut(pairs));
}

export function batchGet(keys: readonly string[], expected: readonly (string | undefined)[]): Step {
  const run: Step['run'] = async ({ client }) => (await client.raw.batchGet(keys)).map(shown);
  return { title: `batchGet ${keys.length}`, expected: { answer: expected }, run };
}

export function remove(key: string): Step {
  return doing(`delete ${key}`, ({ client }) => client.raw.delete(key));
}

export function batchDelete(keys: readonly string[]): Step {
  return doing(`batchDelete ${keys.length}`, ({ client }) => client.raw.batchDelete(keys));
}

export function deleteRange(range: Parameters<Raw['deleteRange']>[0]): Step {
  return doing(`deleteRange ${JSON.stringify(range)}`, ({ client }) => client.raw.deleteRange(range));
}

export function scan(options: ScanOptions, expected: readonly Pair[]): Step {
  const run: Step['run'] = async ({ client }) => asText(await client.raw.scan(options).toArray());
  return { title: `scan ${JSON.stringify(options)}`, expected: { answer: expected }, run };
}

/** Needs `clock`. */
export function letPass(ms: number): Step {
  return doing(`${ms} ms pass`, ({ cluster }) => cluster.clock.advance(ms));
}

/** Needs `split`. */
export function split(key: string): Step {
  return doing(`split at ${key}`, ({ cluster }) => cluster.topology.split(key));
}

/** Needs `features`. Of `BatchCommands` before the client has used it: no store forgets it while it runs. */
export function switchOff(...methods: readonly string[]): Step {
  return doing(`without ${methods.join(', ')}`, ({ cluster }) => cluster.features.disable(...methods));
}

/** Needs `transfer-leader`. */
export function moveLeaders(): Step {
  return doing('every leader moves', ({ cluster }) => {
    for (const { id, leader, peers } of cluster.topology.regions()) {
      const other = peers.find(({ storeId }) => storeId !== leader);
      if (other !== undefined) cluster.topology.transferLeader(id, other.storeId);
    }
  });
}

/** The call must be refused with this code. */
export function refused(title: string, code: string, call: (raw: Raw) => Promise<unknown>): Step {
  const run: Step['run'] = async ({ client }) => {
    try {
      await call(client.raw);
      return 'not refused';
    } catch (error) {
      if (isTikvError(error)) return error.code;
      throw error;
    }
  };
  return { title, expected: { answer: code }, run };
}
