import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from '../compare.js';
import { printTimings } from '../print-timings.js';

const rounds = 5;
const kinds = ['cluster', 'echo'] as const;
const names = { cluster: 'embedded cluster of 3 stores', echo: '4 bare node:http2 servers' };

/** How long it takes until a cluster of three stores serves. */
export async function startUp(): Promise<void> {
  const first: Record<string, number[]> = { cluster: [], echo: [] };
  const further: Record<string, number[]> = { cluster: [], echo: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of kinds) {
      const child = fork(fileURLToPath(new URL('start-up-process.js', import.meta.url)), [kind]);
      const [{ firstMs, furtherMs }] = (await once(child, 'message')) as [{ firstMs: number; furtherMs: number[] }];
      first[kind].push(firstMs);
      further[kind].push(median(furtherMs));
      await once(child, 'exit');
    }
  }
  const timings = (of: Record<string, number[]>) =>
    kinds.map((kind) => ({ name: names[kind], microsecondsEach: median(of[kind]) * 1000 }));
  printTimings('start-up in a fresh process, imports included', timings(first));
  printTimings('start-up of a further one in the same process', timings(further));
}
