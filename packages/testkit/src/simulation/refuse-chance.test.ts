import { connect, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { simulate } from './world.js';

const escapes: [string, () => unknown][] = [
  ['setTimeout', () => setTimeout(() => {}, 1)],
  ['setInterval', () => setInterval(() => {}, 1)],
  ['setImmediate', () => setImmediate(() => {})],
  ['fetch', () => fetch('http://127.0.0.1:1/')],
  ['connect', () => connect(1, '127.0.0.1')],
  ['listen', () => createServer().listen(0)],
  ['random', () => Math.random()],
  ['now', () => Date.now()],
  ['now', () => performance.now()],
  ['randomUUID', () => crypto.randomUUID()],
];

describe('in a world', () => {
  it.each(escapes)('%s is refused, with what to use instead: %#', async (name, escape) => {
    const world = simulate({ seed: 1, stores: 1 });
    await expect(world.run(async () => await escape())).rejects.toThrow(`${name} is not of this world`);
  });

  it('it is refused after an await and in a timer too', async () => {
    const world = simulate({ seed: 1, stores: 1 });
    const later = async (): Promise<void> => {
      await world.pause(5);
      Math.random();
    };
    await expect(world.run(later)).rejects.toThrow('random is not of this world');
    const inTimer = (): Promise<number> =>
      new Promise((resolve, reject) => {
        world.runtime.startTimer(5, () => {
          try {
            resolve(Math.random());
          } catch (error) {
            reject(error);
          }
        });
      });
    await expect(world.run(inTimer)).rejects.toThrow('random is not of this world');
  });

  it('what runs beside it goes on as ever, and afterwards everything is as it was', async () => {
    const before = [setTimeout, Math.random, Date.now];
    const world = simulate({ seed: 1, stores: 1 });
    const running = world.run(() => world.pause(1000));
    const beside = new Promise<number>((resolve) => setTimeout(() => resolve(Math.random()), 1));
    await running;
    expect(await beside).toBeLessThan(1);
    expect([setTimeout, Math.random, Date.now]).toEqual(before);
  });
});
