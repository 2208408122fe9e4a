import { AsyncLocalStorage } from 'node:async_hooks';
import { Server, Socket } from 'node:net';

interface Refusal {
  readonly owner: object;
  readonly name: string;
  readonly instead: string;
}

const noNetwork = 'the network of the world: `world.options.transport`';

/** What a simulated program must not use: its outcome does not depend on the seed. */
const refusals: readonly Refusal[] = [
  { owner: globalThis, name: 'setTimeout', instead: '`world.pause` or `runtime.startTimer`' },
  { owner: globalThis, name: 'setInterval', instead: '`runtime.startTimer`' },
  { owner: globalThis, name: 'setImmediate', instead: '`runtime.endOfTurn`' },
  { owner: globalThis, name: 'fetch', instead: '`world.options.fetch`' },
  { owner: Socket.prototype, name: 'connect', instead: noNetwork },
  { owner: Server.prototype, name: 'listen', instead: noNetwork },
  { owner: Math, name: 'random', instead: '`runtime.random`' },
  { owner: globalThis.Date, name: 'now', instead: '`runtime.wallMs`' },
  { owner: globalThis.performance, name: 'now', instead: '`runtime.monotonicMs`' },
  { owner: globalThis.crypto, name: 'getRandomValues', instead: '`runtime.randomBytes`' },
  { owner: globalThis.crypto, name: 'randomUUID', instead: '`runtime.randomBytes`' },
];

const inWorld = new AsyncLocalStorage<true>();
let worlds = 0;
let takeBack: (() => void) | undefined;

/**
 * Runs work in which clocks, timers, randomness and sockets of the platform throw, saying what to use instead. What runs
 * beside it in the process is not touched: the mark follows the work's own promises, and its callbacks as `following`
 * hands them on.
 */
export async function refusingChance<T>(work: () => Promise<T>): Promise<T> {
  worlds += 1;
  takeBack ??= replaceAll();
  try {
    return await inWorld.run(true, work);
  } finally {
    worlds -= 1;
    if (worlds === 0) {
      takeBack?.();
      takeBack = undefined;
    }
  }
}

/** A callback that belongs to a world when the one who hands it over does. */
export function following(run: () => void): () => void {
  return inWorld.getStore() === true ? () => inWorld.run(true, run) : run;
}

function replaceAll(): () => void {
  const undos = refusals.map(replace);
  return () => {
    for (const undo of undos) undo();
  };
}

function replace({ owner, name, instead }: Refusal): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
  const refusing = function (this: unknown, ...args: unknown[]): unknown {
    if (inWorld.getStore() === true) {
      throw new Error(`${name} is not of this world: a simulation that uses it cannot be replayed. Use ${instead}`);
    }
    return Reflect.apply(original, this, args);
  };
  // Timers have properties of their own, for `promisify`.
  for (const key of Reflect.ownKeys(original)) {
    if (key === 'prototype') continue;
    const property = Object.getOwnPropertyDescriptor(original, key);
    if (property !== undefined) Object.defineProperty(refusing, key, property);
  }
  Object.defineProperty(owner, name, { value: refusing, configurable: true, writable: true });
  return () => {
    if (own === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, own);
  };
}
