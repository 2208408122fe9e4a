import { TikvClient } from '@tikv/client';
import { simulate } from '@tikv/testkit';
import { median } from '../compare.js';
import { printRates } from './print-rates.js';

const rounds = 5;
const getsPerRound = 20_480;
const inFlight = 256;

/** Raw gets of the whole client and a whole cluster in virtual time, in one process. */
export async function simulatedGets(): Promise<void> {
  const world = simulate({ seed: 1, stores: 3, splitKeys: ['user/3', 'user/6'] });
  const keys = Array.from({ length: 1024 }, (_, i) => `user/${i % 10}/${i}`);
  const micros = await world.run(
    async () => {
      const client = await TikvClient.connect(world.options);
      for (const key of keys) await client.raw.put(key, 'a value');
      const times: number[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        const before = process.cpuUsage();
        for (let done = 0; done < getsPerRound; done += inFlight) {
          const values = await Promise.all(
            Array.from({ length: inFlight }, (_, i) => client.raw.get(keys[(done + i) % keys.length])),
          );
          if (values.includes(undefined)) throw new Error('a value is missing');
        }
        const { user, system } = process.cpuUsage(before);
        if (round > 0) times.push(user + system);
      }
      await client.close();
      return times;
    },
    { limitMs: 36_000_000 },
  );
  printRates(`raw gets of the whole client in a simulated world, ${inFlight} in flight: CPU of client and cluster`, [
    { name: 'simulated world', microsecondsEach: median(micros) / getsPerRound },
  ]);
}
