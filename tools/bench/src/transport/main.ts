// What a call costs the client's process, through each transport and beside what lies below: CPU and latency of one
// message of 64 bytes there and back, against a server process that answers at once.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { systemRuntime } from '@tikv/core';
import { grpcJsTransport, http2Transport } from '@tikv/rpc';
import { bareHttp2 } from './bare-http2.js';
import type { Contender } from './contender.js';
import { plainGrpcJs } from './plain-grpc-js.js';
import { throughTransport } from './through-transport.js';

const rounds = 7;
const message = new Uint8Array(64).fill(7);
const runtime = systemRuntime();

interface Sample {
  readonly cpuUs: number;
  readonly wallUs: number;
}

/** Keeps so many messages in flight until `count` have come back. */
async function measure(count: number, inFlight: number, begin: (received: () => void) => () => void): Promise<Sample> {
  const startedAt = process.hrtime.bigint();
  const before = process.cpuUsage();
  await new Promise<void>((resolve) => {
    let sent = 0;
    let received = 0;
    const send = begin(() => {
      received += 1;
      if (received === count) resolve();
      else if (sent < count) {
        sent += 1;
        send();
      }
    });
    while (sent < inFlight) {
      sent += 1;
      send();
    }
  });
  const { user, system } = process.cpuUsage(before);
  return { cpuUs: (user + system) / count, wallUs: Number(process.hrtime.bigint() - startedAt) / 1000 / count };
}

const shapes = {
  unary: (contender: Contender, count: number, inFlight: number) =>
    measure(count, inFlight, (received) => () => contender.unary(message, received)),
  // One stream for all rounds would be kinder to none of them; a fresh one has its opening spread over the messages.
  bidi: (contender: Contender, count: number, inFlight: number) =>
    measure(count, inFlight, (received) => {
      const write = contender.bidi(received);
      return () => write(message);
    }),
};

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

async function compareShape(
  contenders: readonly Contender[],
  shape: keyof typeof shapes,
  inFlight: number,
  count: number,
) {
  const samples = new Map(contenders.map((contender) => [contender, [] as Sample[]]));
  for (let round = -1; round < rounds; round += 1) {
    for (const contender of contenders) {
      const sample = await shapes[shape](contender, count, inFlight);
      if (round >= 0) samples.get(contender)?.push(sample);
    }
  }
  process.stdout.write(`\n${shape}, ${inFlight} in flight: CPU a message, µs from one to the next\n`);
  const results = contenders.map((contender) => {
    const own = samples.get(contender) as Sample[];
    return {
      name: contender.name,
      cpu: median(own.map(({ cpuUs }) => cpuUs)),
      wall: median(own.map(({ wallUs }) => wallUs)),
    };
  });
  const bare = results[0];
  for (const { name, cpu, wall } of results) {
    const ratio = `${(cpu / bare.cpu).toFixed(2)}x`;
    process.stdout.write(
      `  ${name.padEnd(18)} ${cpu.toFixed(1).padStart(8)} µs CPU ${ratio.padStart(8)} ${wall.toFixed(1).padStart(10)} µs\n`,
    );
  }
}

const server = fork(fileURLToPath(new URL('server-process.js', import.meta.url)));
const [port] = (await once(server, 'message')) as [number];
const address = `127.0.0.1:${port}`;
const contenders = [
  bareHttp2(address),
  throughTransport(runtime, http2Transport({ runtime }), address),
  throughTransport(runtime, grpcJsTransport({ runtime }), address),
  plainGrpcJs(address),
];
for (const inFlight of [1, 16, 256]) await compareShape(contenders, 'unary', inFlight, inFlight === 1 ? 1000 : 3000);
for (const inFlight of [1, 16, 256]) await compareShape(contenders, 'bidi', inFlight, inFlight === 1 ? 2000 : 20_000);
for (const contender of contenders) contender.close();
server.disconnect();
