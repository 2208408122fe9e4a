import { fork } from 'node:child_process';
import { connect } from 'node:http2';
import { fileURLToPath } from 'node:url';
import { systemRuntime } from '@tikv/core';
import { encode } from '@tikv/kvproto';
import { TsoRequest } from '@tikv/kvproto/pdpb';
import { PdClient } from '@tikv/pd';
import { grpcJsTransport, http2Transport, type Transport } from '@tikv/rpc';
import { cutter, frame } from './frame.js';

const callers = 1_000;
const rounds = 600;
const warmUpRounds = 100;

interface Figures {
  readonly name: string;
  readonly perSecond: number;
  readonly cpuMicros: number;
}

/** So many messages for `callers` timestamps each, one after the other. */
type Work = (rounds: number) => Promise<void>;

async function measure(name: string, work: Work): Promise<Figures> {
  await work(warmUpRounds);
  const cpu = process.cpuUsage();
  const startedAt = process.hrtime.bigint();
  await work(rounds);
  const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  const timestamps = callers * rounds;
  return { name, perSecond: timestamps / seconds, cpuMicros: (user + system) / timestamps };
}

/** The limit: one stream, one message that was encoded before, nothing read of the answers. */
async function bare(port: number): Promise<Figures> {
  const session = connect(`http://127.0.0.1:${port}`);
  const stream = session.request({ ':method': 'POST', ':path': '/pdpb.PD/Tso', te: 'trailers' }, { endStream: false });
  const question = frame(encode(TsoRequest, { header: { clusterId: 7n }, count: callers }));
  let onAnswer = (): void => {};
  stream.on(
    'data',
    cutter(() => onAnswer()),
  );
  const figures = await measure('bare node:http2 stream', (count) => {
    let left = count;
    return new Promise((resolve) => {
      onAnswer = () => {
        left -= 1;
        if (left === 0) resolve();
        else stream.write(question);
      };
      stream.write(question);
    });
  });
  stream.close();
  session.close();
  return figures;
}

async function client(name: string, port: number, transport: Transport): Promise<Figures> {
  const pd = await PdClient.connect({ endpoints: [`127.0.0.1:${port}`], transport });
  try {
    return await measure(name, async (count) => {
      const caller = async (): Promise<void> => {
        for (let i = 0; i < count; i += 1) await pd.getTimestamp();
      };
      await Promise.all(Array.from({ length: callers }, caller));
    });
  } finally {
    await pd.close();
  }
}

const server = fork(fileURLToPath(new URL('./server-process.js', import.meta.url)));
const port = await new Promise<number>((resolve) => server.once('message', (message) => resolve(message as number)));
const runtime = systemRuntime();
const all = [
  await bare(port),
  await client('PdClient, http2Transport', port, http2Transport({ runtime })),
  await client('PdClient, grpcJsTransport', port, grpcJsTransport({ runtime })),
];
server.disconnect();
process.stdout.write(`${callers} callers, one stream, ${rounds} rounds\n`);
for (const { name, perSecond, cpuMicros } of all) {
  const rate = Math.round(perSecond).toLocaleString('en').padStart(12);
  process.stdout.write(`  ${name.padEnd(26)} ${rate} timestamps/s  ${cpuMicros.toFixed(3).padStart(7)} µs CPU each\n`);
}
