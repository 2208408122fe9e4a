import { connect, createServer } from 'node:net';
import { Code, ConnectError, createClient, type Client as RpcClient, type Transport } from '@connectrpc/connect';
import { createConnectTransport, createGrpcTransport, createGrpcWebTransport } from '@connectrpc/connect-node';
import { Client, credentials } from '@grpc/grpc-js';
import { PD } from '@tikv/kvproto/general/pdpb';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestCluster } from '../index.js';
import { firstRegion, GrpcProbe } from '../testing/grpc-probe.js';
import { bytes } from '../testing/model-ground.js';

let cluster: TestCluster;

beforeEach(async () => {
  cluster = await TestCluster.start({ stores: 1, pdMembers: 2 });
});

afterEach(async () => {
  await cluster.close();
});

type MakeTransport = (address: string) => Transport;

const web =
  (httpVersion: '1.1' | '2'): MakeTransport =>
  (address) =>
    createGrpcWebTransport({ baseUrl: `http://${address}`, httpVersion, defaultTimeoutMs: 10_000 });
const plain =
  (httpVersion: '1.1' | '2', useBinaryFormat: boolean): MakeTransport =>
  (address) =>
    createConnectTransport({ baseUrl: `http://${address}`, httpVersion, useBinaryFormat, defaultTimeoutMs: 10_000 });

const protocols: [string, MakeTransport][] = [
  ['gRPC-web over HTTP/1.1', web('1.1')],
  ['gRPC-web over HTTP/2', web('2')],
  ['Connect over HTTP/1.1', plain('1.1', true)],
  ['Connect over HTTP/2', plain('2', true)],
  ['Connect with JSON over HTTP/1.1', plain('1.1', false)],
  ['Connect with JSON over HTTP/2', plain('2', false)],
];

async function errorOf(call: Promise<unknown>): Promise<{ code: Code; message: string }> {
  try {
    await call;
  } catch (error) {
    const { code, rawMessage } = ConnectError.from(error);
    return { code, message: rawMessage };
  }
  throw new Error('the call succeeded');
}

describe.each(protocols)('%s', (_, transportTo) => {
  const store = (): RpcClient<typeof Tikv> => createClient(Tikv, transportTo(firstRegion(cluster).address));
  const pd = (index = 0): RpcClient<typeof PD> => createClient(PD, transportTo(cluster.pd[index] ?? ''));

  it('reads and writes what gRPC does on the same port', async () => {
    const { address, context } = firstRegion(cluster);
    const put = await store().rawPut({ context, key: bytes('k'), value: bytes('v') });
    expect([put.error, put.regionError]).toEqual(['', undefined]);
    expect(cluster.inspect.raw('k')).toEqual(bytes('v'));
    const probe = new GrpcProbe(new Client(address, credentials.createInsecure()));
    const overGrpc = await probe.unary(Tikv.method.rawPut, { context, key: bytes('g'), value: bytes('w') });
    probe.close();
    expect(overGrpc.error).toBe('');
    const { pairs } = await store().rawBatchGet({ context, keys: ['k', 'g'].map(bytes) });
    expect(pairs.map(({ value }) => value)).toEqual([bytes('v'), bytes('w')]);
  });

  it('carries region errors inside an answer, and faults count for it', async () => {
    const { context } = firstRegion(cluster);
    const { regionError } = await store().rawGet({ context: { ...context, regionId: 404n }, key: bytes('k') });
    expect(regionError?.regionNotFound?.regionId).toBe(404n);
    cluster.faults.add({ rpc: 'RawGet', when: 'before-apply', action: 'reset' });
    expect(await errorOf(store().rawGet({ context, key: bytes('k') }))).toEqual({
      code: Code.Unavailable,
      message: 'a fault took the answer',
    });
    expect(cluster.inspect.requests().map(({ rpc }) => rpc)).toEqual(['RawGet', 'RawGet']);
  });

  it('ends with the status that gRPC ends with', async () => {
    const { context } = firstRegion(cluster);
    expect(await errorOf(store().rawGet({ context: { ...context, clusterId: 5n } }))).toEqual({
      code: Code.InvalidArgument,
      message: `mismatch cluster id, need ${cluster.clusterId} but got 5`,
    });
    const header = { clusterId: cluster.clusterId };
    expect(await errorOf(pd(1).getRegion({ header }))).toEqual({
      code: Code.Unavailable,
      message: 'not leader and follower handling not allowed',
    });
    expect(await errorOf(pd().getDCLocationInfo({ header }))).toEqual({
      code: Code.Unimplemented,
      message: 'unknown method GetDCLocationInfo for service pdpb.PD',
    });
  });

  it('asks PD', async () => {
    const { members, leader } = await pd().getMembers({});
    expect([members.length, leader?.name]).toEqual([2, 'pd-0']);
    const { region } = await pd().getRegion({ header: { clusterId: cluster.clusterId }, regionKey: bytes('k') });
    expect(region?.id).toBe(firstRegion(cluster).context.regionId);
  });

  it('has no streams and no services of others', async () => {
    const stream = pd().tso((async function* () {})());
    expect((await errorOf(stream[Symbol.asyncIterator]().next())).code).toBe(Code.Unimplemented);
    const elsewhere = createClient(PD, transportTo(firstRegion(cluster).address));
    expect((await errorOf(elsewhere.getMembers({}))).code).toBe(Code.Unimplemented);
  });
});

describe('the size of a request', () => {
  it('is known whatever it comes over', async () => {
    const { address, context } = firstRegion(cluster);
    const value = new Uint8Array(8 * 1024 * 1024);
    const { regionError } = await createClient(Tikv, web('2')(address)).rawPut({ context, key: bytes('k'), value });
    expect(regionError?.raftEntryTooLarge?.entrySize).toBeGreaterThan(BigInt(value.length));
  });
});

describe('gRPC as another client speaks it', () => {
  it('is answered, and errors have their text', async () => {
    const { address, context } = firstRegion(cluster);
    const store = createClient(Tikv, createGrpcTransport({ baseUrl: `http://${address}`, defaultTimeoutMs: 10_000 }));
    expect((await store.rawGet({ context, key: bytes('k') })).notFound).toBe(true);
    const strange = errorOf(store.kvFlashbackToVersion({ context }));
    expect(await strange).toEqual({ code: Code.Unimplemented, message: 'unknown method KvFlashbackToVersion' });
  });
});

/** Sends byte strings one after the other, far enough apart to be read one by one. */
function exchange(address: string, parts: readonly string[]): Promise<string> {
  const [host, port] = address.split(':') as [string, string];
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: Number(port), noDelay: true }, () => {
      const next = (index: number): void => {
        const part = parts[index];
        if (part !== undefined) socket.write(part, 'latin1', () => setTimeout(next, 10, index + 1));
      };
      next(0);
    });
    let answer = '';
    socket.setTimeout(5000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', reject);
    socket.on('end', () => resolve(answer));
  });
}

describe('one port for all', () => {
  it('tells HTTP/1 from HTTP/2 when the first bytes come one by one', async () => {
    const address = cluster.pd[0] ?? '';
    const body = '{}';
    const request = `POST /pdpb.PD/GetMembers HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
    const answer = await exchange(address, ['P', 'O', 'S', 'T', request.slice(4)]);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain('"name":"pd-0"');
  });

  it('survives clients that say nothing or rubbish', async () => {
    const address = cluster.pd[0] ?? '';
    const [host, port] = address.split(':') as [string, string];
    const silent = connect({ host, port: Number(port) });
    await new Promise((resolve) => silent.once('connect', resolve));
    expect(await exchange(address, ['\0\x01\x02\r\n\r\n'])).toMatch(/^HTTP\/1\.1 400 /);
    const probe = new GrpcProbe(new Client(address, credentials.createInsecure()));
    expect((await probe.unary(PD.method.getMembers, {})).members).toHaveLength(2);
    probe.close();
    const closed = new Promise((resolve) => silent.once('close', resolve));
    silent.on('error', () => {});
    silent.resume();
    await cluster.close();
    await closed;
  });

  it('is free again when the cluster is closed', async () => {
    const [host, port] = (cluster.pd[0] ?? '').split(':') as [string, string];
    await cluster.close();
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(Number(port), host, resolve);
    });
    await new Promise((resolve) => server.close(resolve));
  });
});
