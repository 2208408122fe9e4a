import { createServer, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { encode, WireWriter } from '@tikv/kvproto';
import { RawGetResponse } from '@tikv/kvproto/kvrpcpb';
import { GetMembersResponse, GetRegionResponse, GetStoreResponse } from '@tikv/kvproto/pdpb';
import { batchPath, clusterId, FrameCutter, framed, getPath, valueBytes, varint, varintEnd } from './wire.js';

// A process that is PD and the only store, and answers everything at once. Answers to one message travel in one message,
// as TiKV packs them.

const windowBytes = 64 << 20;
const mostInOneMessage = 128;
const value = new Uint8Array(valueBytes).fill(0x76);
const getAnswer = encode(RawGetResponse, { value });
const server = createServer({
  settings: { initialWindowSize: windowBytes, maxConcurrentStreams: 1 << 20, maxFrameSize: 1 << 20 },
  maxSessionMemory: 1000,
});
server.on('session', (session) => session.setLocalWindowSize(windowBytes));
server.on('stream', (stream, headers) => {
  stream.on('error', () => {});
  const path = headers[':path'] as string;
  if (path === batchPath) return answerBatches(stream);
  return answerOne(stream, unaryAnswer(path));
});
server.listen(0, '127.0.0.1', () => {
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.send?.({ address });
});
let address = '';
process.on('disconnect', () => process.exit());

const headers = { ':status': 200, 'content-type': 'application/grpc' } as const;

function answerOne(stream: ServerHttp2Stream, answer: Uint8Array | undefined): void {
  stream.resume();
  if (answer === undefined) return stream.respond({ ...headers, 'grpc-status': '12' }, { endStream: true });
  stream.respond(headers, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
  return void stream.end(framed(answer));
}

function unaryAnswer(path: string): Uint8Array | undefined {
  const header = { clusterId };
  const member = { name: 'pd', memberId: 1n, clientUrls: [`http://${address}`] };
  const peer = { id: 2n, storeId: 1n };
  switch (path) {
    case getPath:
      return getAnswer;
    case '/pdpb.PD/GetMembers':
      return encode(GetMembersResponse, { header, members: [member], leader: member });
    case '/pdpb.PD/GetRegion':
      return encode(GetRegionResponse, {
        header,
        region: { id: 3n, regionEpoch: { confVer: 1n, version: 1n }, peers: [peer] },
        leader: peer,
      });
    case '/pdpb.PD/GetStore':
      return encode(GetStoreResponse, { header, store: { id: 1n, address } });
    case '/grpc.health.v1.Health/Check':
      return Uint8Array.of(8, 1);
    default:
      return undefined;
  }
}

function answerBatches(stream: ServerHttp2Stream): void {
  stream.respond(headers);
  const writer = new WireWriter();
  const cutter = new FrameCutter((message) => {
    const ids = idsOf(message);
    for (let from = 0; from < ids.length; from += mostInOneMessage) {
      const to = Math.min(ids.length, from + mostInOneMessage);
      writer.begin('answers');
      for (let i = to - 1; i >= from; i -= 1) writer.uint64Number(ids[i]);
      writer.nested(18, 0);
      for (let i = from; i < to; i += 1) {
        const before = writer.size;
        writer.raw(getAnswer);
        writer.nested((13 << 3) | 2, before);
        writer.nested(10, before);
      }
      stream.write(framed(writer.copy()));
      writer.end();
    }
  });
  stream.on('data', (chunk: Buffer) => cutter.push(chunk));
}

/** The ids of a `BatchCommandsRequest`; the requests are not looked at. */
function idsOf(message: Uint8Array): number[] {
  const ids: number[] = [];
  let at = 0;
  while (at < message.length) {
    const tag = varint(message, at);
    const length = varint(message, varintEnd());
    const start = varintEnd();
    at = start + length;
    if (tag !== 18) continue;
    for (let id = start; id < at; id = varintEnd()) ids.push(varint(message, id));
  }
  return ids;
}
