import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import { BatchCommandsRequestSchema, BatchCommandsResponseSchema } from '@tikv/kvproto/general/tikvpb';
import { median } from '../compare.js';
import { drive } from './drive.js';
import { keyOf, type Presence, valueBytes } from './keys.js';
import { printRates } from './print-rates.js';
import { Server, type ServerReport } from './server.js';

const rounds = 5;
const requestsPerRound = 40_960;

/** Point reads that a cluster's process serves for a second of its CPU, beside a bare echo of the same frames. */
export async function pointReads(): Promise<void> {
  const [cluster, echo] = await Promise.all([Server.start('cluster'), Server.start('echo')]);
  try {
    for (const requestsEach of [1, 32]) {
      const [present, absent] = (['present', 'absent'] as const).map((presence) =>
        frameOf(messageOf(cluster.report, requestsEach, presence)),
      );
      const messages = requestsPerRound / requestsEach;
      const shared = { requestsEach, inFlight: requestsEach === 1 ? 64 : 8 };
      const loads = [
        { name: '256-byte values', framed: present, server: cluster, count: answersIn('present') },
        { name: 'absent keys', framed: absent, server: cluster, count: answersIn('absent') },
        {
          name: 'bare node:http2 echo',
          framed: present,
          server: echo,
          count: echoesIn(present.length, requestsEach),
        },
      ];
      const micros = loads.map((): number[] => []);
      // The first round warms up.
      for (let round = 0; round <= rounds; round += 1) {
        for (const [i, { server, count, framed }] of loads.entries()) {
          const before = await server.cpuMicroseconds();
          await drive({ ...shared, framed, address: server.report.address ?? '', messages, count });
          if (round > 0) micros[i].push((await server.cpuMicroseconds()) - before);
        }
      }
      printRates(
        `point reads of the embedded cluster through BatchCommands, ${requestsEach} a message: CPU of the server`,
        loads.map(({ name }, i) => ({ name, microsecondsEach: median(micros[i]) / requestsPerRound })),
      );
    }
  } finally {
    await Promise.all([cluster.stop(), echo.stop()]);
  }
}

function messageOf({ region, peer }: ServerReport, requestsEach: number, presence: Presence): Uint8Array {
  const context = {
    regionId: BigInt(region?.id ?? 0),
    regionEpoch: { version: BigInt(region?.version ?? 0), confVer: BigInt(region?.confVer ?? 0) },
    peer: { id: BigInt(peer?.id ?? 0), storeId: BigInt(peer?.storeId ?? 0) },
  };
  const request = (i: number) =>
    ({
      cmd: { case: 'RawGet', value: { context, key: new TextEncoder().encode(keyOf(presence, i)) } },
    }) as const;
  const numbers = Array.from({ length: requestsEach }, (_, i) => i);
  return toBinary(
    BatchCommandsRequestSchema,
    create(BatchCommandsRequestSchema, { requests: numbers.map(request), requestIds: numbers.map(BigInt) }),
  );
}

function frameOf(message: Uint8Array): Buffer {
  const framed = Buffer.alloc(5 + message.length);
  framed.writeUInt32BE(message.length, 1);
  framed.set(message, 5);
  return framed;
}

/** Counts answers; throws for one that is an error or not what was to be read, which would be cheap to give. */
function answersIn(presence: Presence): (chunk: Buffer) => number {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let count = 0;
    while (rest.length >= 5 && rest.length >= 5 + rest.readUInt32BE(1)) {
      const end = 5 + rest.readUInt32BE(1);
      const { responses } = fromBinary(BatchCommandsResponseSchema, rest.subarray(5, end));
      for (const { cmd } of responses) {
        const fits =
          cmd.case === 'RawGet' && (presence === 'absent' ? cmd.value.notFound : cmd.value.value.length === valueBytes);
        if (!fits) throw new Error(`not the answer of a read: ${cmd.case}`);
      }
      count += responses.length;
      rest = rest.subarray(end);
    }
    return count;
  };
}

function echoesIn(frameBytes: number, requestsEach: number): (chunk: Buffer) => number {
  let bytes = 0;
  return (chunk) => {
    const before = Math.floor(bytes / frameBytes);
    bytes += chunk.length;
    return (Math.floor(bytes / frameBytes) - before) * requestsEach;
  };
}
