import { Client, credentials, status } from '@grpc/grpc-js';
import { PD } from '@tikv/kvproto/general/pdpb';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestCluster } from '../index.js';
import { firstRegion, GrpcProbe, type RegionContext } from '../testing/grpc-probe.js';
import { bytes, text } from '../testing/model-ground.js';

let cluster: TestCluster;
let probe: GrpcProbe;
let pd: GrpcProbe;
let context: RegionContext;

beforeEach(async () => {
  cluster = await TestCluster.start({ stores: 1 });
  const first = firstRegion(cluster);
  context = first.context;
  probe = new GrpcProbe(new Client(first.address, credentials.createInsecure()));
  pd = new GrpcProbe(new Client(cluster.pd[0] ?? '', credentials.createInsecure()));
});

afterEach(async () => {
  probe.close();
  pd.close();
  await cluster.close();
});

const put = (key: string) =>
  ({ cmd: { case: 'RawPut', value: { context, key: bytes(key), value: bytes(`${key}!`) } } }) as const;
const get = (key: string) => ({ cmd: { case: 'RawGet', value: { context, key: bytes(key) } } }) as const;
const batch = () => probe.stream(Tikv.method.batchCommands);
type Batch = ReturnType<typeof batch>;

const idsOf = (stream: Batch): bigint[] => stream.answers.flatMap(({ requestIds }) => requestIds);
const answered = (stream: Batch, count: number) => stream.until(() => idsOf(stream).length >= count);

/** What a get was answered with, by the id of its request. */
function valuesOf(stream: Batch): Map<bigint, string> {
  return new Map(
    stream.answers.flatMap(({ responses, requestIds }) =>
      responses.map(({ cmd }, i): [bigint, string] => [
        requestIds[i] ?? -1n,
        cmd.case === 'RawGet' ? text(cmd.value.value) : String(cmd.case),
      ]),
    ),
  );
}

describe('BatchCommands', () => {
  it('answers each request under its id', async () => {
    const stream = batch();
    stream.write({ requests: [put('a'), put('b')], requestIds: [7n, 3n] });
    await answered(stream, 2);
    stream.write({
      requests: [get('b'), get('a'), { cmd: { case: 'Empty', value: {} } }],
      requestIds: [1n, 2n, 2n ** 60n],
    });
    await answered(stream, 5);
    expect([...valuesOf(stream)].toSorted(([a], [b]) => Number(a - b))).toEqual([
      [1n, 'b!'],
      [2n, 'a!'],
      [3n, 'RawPut'],
      [7n, 'RawPut'],
      [2n ** 60n, 'Empty'],
    ]);
    stream.cancel();
  });

  it('puts at most 128 answers into a message', async () => {
    const stream = batch();
    const ids = Array.from({ length: 300 }, (_, i) => BigInt(i));
    stream.write({ requests: ids.map(() => get('a')), requestIds: ids });
    await answered(stream, 300);
    expect(idsOf(stream).toSorted((a, b) => Number(a - b))).toEqual(ids);
    expect(stream.answers.map(({ responses }) => responses.length)).toEqual([128, 128, 44]);
    stream.cancel();
  });

  it('keeps a region error and a delay to the request they belong to', async () => {
    cluster.faults.add({ rpc: 'RawGet', when: 'before-apply', action: { regionError: { message: 'made up' } } });
    cluster.faults.add({ rpc: 'RawGet', when: 'before-apply', action: { delayMs: 20 } });
    const stream = batch();
    stream.write({ requests: [get('a'), get('a'), get('a')], requestIds: [1n, 2n, 3n] });
    await answered(stream, 3);
    expect(idsOf(stream).at(-1)).toBe(2n);
    const errors = stream.answers.flatMap(({ responses, requestIds }) =>
      responses.map(({ cmd }, i) => [requestIds[i], cmd.case === 'RawGet' ? cmd.value.regionError?.message : 'none']),
    );
    expect(new Map(errors as [bigint, string][])).toEqual(
      new Map([
        [1n, 'made up'],
        [2n, undefined],
        [3n, undefined],
      ]),
    );
    stream.cancel();
  });

  it('knows the size of each request', async () => {
    const stream = batch();
    const large = { context, key: bytes('k'), value: new Uint8Array(8 * 1024 * 1024) };
    stream.write({ requests: [{ cmd: { case: 'RawPut', value: large } }, put('a')], requestIds: [1n, 2n] });
    await answered(stream, 2);
    const errors = stream.answers.flatMap(({ responses, requestIds }) =>
      responses.map(({ cmd }, i) => [requestIds[i], cmd.case === 'RawPut' && cmd.value.regionError !== undefined]),
    );
    expect(errors).toEqual([
      [1n, true],
      [2n, false],
    ]);
    stream.cancel();
  });

  it('answers what was asked before the half-close, then ends with OK', async () => {
    cluster.faults.add({ rpc: 'RawGet', when: 'before-apply', action: { delayMs: 20 } });
    const stream = batch();
    stream.write({ requests: [get('a'), put('a')], requestIds: [1n, 2n] });
    stream.end();
    expect(await stream.ended).toEqual({ code: status.OK, details: '' });
    expect(idsOf(stream)).toEqual([2n, 1n]);
  });

  it('ends for all when one request gets a status', async () => {
    const stream = batch();
    const foreign = { context: { ...context, clusterId: 5n }, key: bytes('a') };
    stream.write({ requests: [{ cmd: { case: 'RawGet', value: foreign } }], requestIds: [1n] });
    expect(await stream.ended).toMatchObject({ code: status.INVALID_ARGUMENT });
  });

  it('ends with INTERNAL for what cannot be decoded', async () => {
    const stream = batch();
    stream.writeBytes(Uint8Array.of(0x0a, 0x7f));
    expect(await stream.ended).toMatchObject({ code: status.INTERNAL });
  });

  it('is reset as a whole by a fault for one request', async () => {
    cluster.faults.add({ rpc: 'RawPut', when: 'after-apply', action: 'reset' });
    const stream = batch();
    stream.write({ requests: [put('a')], requestIds: [1n] });
    expect(await stream.ended).toMatchObject({ code: status.CANCELLED });
    expect(cluster.inspect.raw('a')).toEqual(bytes('a!'));
  });
});

describe('the timestamp stream', () => {
  const header = () => ({ clusterId: cluster.clusterId });

  it('answers each request in order, with as many timestamps as asked for', async () => {
    const stream = pd.stream(PD.method.tso);
    for (const count of [1, 5, 2]) stream.write({ header: header(), count });
    await stream.until((answers) => answers.length === 3);
    expect(stream.answers.map(({ count }) => count)).toEqual([1, 5, 2]);
    const lasts = stream.answers.map(
      ({ timestamp }) => (timestamp?.physical ?? 0n) * 2n ** 18n + (timestamp?.logical ?? 0n),
    );
    for (const [i, count] of [5n, 2n].entries())
      expect((lasts[i + 1] ?? 0n) - count).toBeGreaterThanOrEqual(lasts[i] ?? 0n);
    stream.cancel();
  });

  it('answers in order even when an earlier answer is late', async () => {
    cluster.faults.add({ rpc: 'Tso', when: 'after-apply', action: { delayMs: 20 } });
    const stream = pd.stream(PD.method.tso);
    for (const count of [1, 2]) stream.write({ header: header(), count });
    stream.end();
    expect(await stream.ended).toEqual({ code: status.OK, details: '' });
    expect(stream.answers.map(({ count }) => count)).toEqual([1, 2]);
  });

  it.each([
    { title: 'another cluster', fields: { header: { clusterId: 1n }, count: 1 }, code: status.FAILED_PRECONDITION },
    { title: 'a count of 0', fields: { count: 0 }, code: status.UNKNOWN },
  ])('ends for $title', async ({ fields, code }) => {
    const stream = pd.stream(PD.method.tso);
    stream.write({ header: header(), ...fields });
    expect(await stream.ended).toMatchObject({ code });
    expect(stream.answers).toEqual([]);
  });

  it('ends when its member does not lead any more', async () => {
    const stream = pd.stream(PD.method.tso);
    stream.write({ header: header(), count: 1 });
    await stream.until((answers) => answers.length === 1);
    cluster.transferPdLeader(undefined);
    stream.write({ header: header(), count: 1 });
    expect(await stream.ended).toEqual({
      code: status.UNKNOWN,
      details: '[PD:tso:ErrGenerateTimestamp]generate timestamp failed, requested pd is not leader of cluster',
    });
  });
});
