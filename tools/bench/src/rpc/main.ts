import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from '../compare.js';
import type { Order, Report } from './client-process.js';

// Successful point reads against a server that answers at once: what they cost the client's process. All subjects take
// their turn in every round, each in a process of its own, one at a time; medians count.

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const roundMs = Number(process.env['BENCH_ROUND_MS'] ?? 700);
const levels = (process.env['BENCH_LEVELS'] ?? '1,16,64,256,1024').split(',').map(Number);
const labels: Record<string, string> = {
  bare: 'bare node:http2, encoded before, not read',
  'hand-written': 'bare node:http2, written and read by hand',
  http2: 'this client on http2Transport',
  'grpc-js': 'this client on grpcJsTransport',
  'unary-general': 'grpc-js, unary calls, general codec',
};
const names = process.env['BENCH_SUBJECTS']?.split(',') ?? Object.keys(labels);

const started: ChildProcess[] = [];
const start = async (file: string, ...args: string[]): Promise<[ChildProcess, unknown]> => {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args);
  started.push(child);
  const [hello] = await once(child, 'message');
  return [child, hello];
};
const measure = async (child: ChildProcess, order: Order): Promise<Report> => {
  child.send(order);
  const [report] = await once(child, 'message');
  return report as Report;
};

try {
  const [, hello] = await start('server-process.js');
  const { address } = hello as { address: string };
  const children = new Map<string, ChildProcess>();
  for (const name of names) children.set(name, (await start('client-process.js', name, address))[0]);
  for (const inFlight of levels) await level(children, inFlight);
} finally {
  for (const child of started) child.disconnect();
}

async function level(children: ReadonlyMap<string, ChildProcess>, inFlight: number): Promise<void> {
  const orders = new Map<string, Order>();
  for (const [name, child] of children) {
    // The first run warms up, the second finds how much fills a round.
    await measure(child, { inFlight, operations: Math.max(2_000, inFlight * 4) });
    const { operationsPerSecond } = await measure(child, { inFlight, operations: Math.max(4_000, inFlight * 4) });
    orders.set(name, { inFlight, operations: Math.round((operationsPerSecond * roundMs) / 1000) });
  }
  const reports = new Map<string, Report[]>([...children.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, child] of children) {
      reports.get(name)?.push(await measure(child, orders.get(name) as Order));
    }
  }
  print(inFlight, reports);
}

function print(inFlight: number, reports: ReadonlyMap<string, Report[]>): void {
  process.stdout.write(`\npoint reads, ${inFlight} in flight            CPU µs each          reads/s      median µs\n`);
  let first: { readonly cpu: number; readonly latency: number } | undefined;
  for (const [name, all] of reports) {
    const cpu = median(all.map(({ cpuMicrosEach }) => cpuMicrosEach));
    const perSecond = median(all.map(({ operationsPerSecond }) => operationsPerSecond));
    const latency = median(all.map(({ medianMicros }) => medianMicros));
    first ??= { cpu, latency };
    process.stdout.write(
      `  ${labels[name].padEnd(44)}${cpu.toFixed(2).padStart(8)} ${(cpu / first.cpu).toFixed(2).padStart(6)}x ` +
        `${perSecond.toFixed(0).padStart(9)} ${latency.toFixed(0).padStart(9)} ${(latency / first.latency).toFixed(2).padStart(6)}x\n`,
    );
  }
}
