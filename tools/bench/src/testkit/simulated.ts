import { TikvClient } from '@tikv/client';
import { simulate } from '@tikv/testkit';
import { median } from '../compare.js';
import { drive } from './drive.js';
import { printRates } from './print-rates.js';
import { Server } from './server.js';

const rounds = 5;
const getsPerRound = 20_480;
/** About what a get of these keys and its context take up in a batch. */
const framed: Buffer = Buffer.alloc(64);

/** Raw gets of the whole client and a whole cluster in virtual time, beside a bare echo on a real port. */
export async function simulatedGets(): Promise<void> {
  const echo = await Server.start('echo');
  try {
    for (const inFlight of [1, 16, 256]) {
      const echoed = await echoes(echo, inFlight);
      printRates(`raw gets of the whole client, ${inFlight} in flight: CPU of client and cluster`, [
        { name: 'simulated world', microsecondsEach: await gets(inFlight) },
        { name: 'bare node:http2 echo, one a message', microsecondsEach: echoed },
      ]);
    }
  } finally {
    await echo.stop();
  }
}

async function gets(inFlight: number): Promise<number> {
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
  return median(micros) / getsPerRound;
}

/** CPU of both processes for as many messages on one stream. */
async function echoes(echo: Server, inFlight: number): Promise<number> {
  const micros: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [before, serverBefore] = [process.cpuUsage(), await echo.cpuMicroseconds()];
    let bytes = 0;
    const count = (chunk: Buffer): number => {
      const already = Math.floor(bytes / framed.length);
      bytes += chunk.length;
      return Math.floor(bytes / framed.length) - already;
    };
    const address = echo.report.address ?? '';
    await drive({ address, framed, requestsEach: 1, messages: getsPerRound, inFlight, count });
    const { user, system } = process.cpuUsage(before);
    if (round > 0) micros.push(user + system + (await echo.cpuMicroseconds()) - serverBefore);
  }
  return median(micros) / getsPerRound;
}
