import { connectBare } from './subjects/bare.js';
import { connectOnGrpcJs, connectOnHttp2 } from './subjects/client.js';
import { connectHandWritten } from './subjects/hand-written.js';
import type { ConnectSubject } from './subjects/subject.js';
import { connectUnaryGeneral } from './subjects/unary-general.js';
import { valueBytes } from './wire.js';

// One subject in a process of its own. It reads as it is told, and reports what that cost.

export interface Order {
  readonly inFlight: number;
  readonly operations: number;
}

export interface Report {
  readonly cpuMicrosEach: number;
  readonly operationsPerSecond: number;
  readonly medianMicros: number;
}

const subjects: Record<string, ConnectSubject> = {
  bare: connectBare,
  'hand-written': connectHandWritten,
  http2: connectOnHttp2,
  'grpc-js': connectOnGrpcJs,
  'unary-general': connectUnaryGeneral,
};
const [, , name, address] = process.argv;
const subject = await subjects[name](address);
process.on('message', (order: Order) => {
  void measure(order).then((report) => process.send?.(report));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function measure({ inFlight, operations }: Order): Promise<Report> {
  const latencies: number[] = [];
  let started = 0;
  const worker = async (): Promise<void> => {
    while (started < operations) {
      const index = started;
      started += 1;
      // Every so often: looking at the clock costs as well.
      const timed = index % 16 === 0;
      const startedAt = timed ? performance.now() : 0;
      const value = await subject.get(index);
      if (timed) latencies.push(performance.now() - startedAt);
      if (value !== undefined && (value as Uint8Array).length !== valueBytes) throw new Error('a wrong value');
    }
  };
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: inFlight }, worker));
  const elapsedMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    cpuMicrosEach: (user + system) / operations,
    operationsPerSecond: (operations / elapsedMs) * 1000,
    medianMicros: 1000 * (latencies.toSorted((a, b) => a - b)[latencies.length >> 1] ?? 0),
  };
}
