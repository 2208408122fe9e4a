import { ErrorType, OperatorStatus, PD } from '@tikv/kvproto/general/pdpb';
import { describe, expect, it } from 'vitest';
import { askPd } from '../../../testing/ask-pd.js';
import { memberAt, statusThrown, withMembers } from '../../../testing/members-ground.js';
import { bytes, ModelBench, text } from '../../../testing/model-ground.js';
import { toMemcomparable } from '../../binary.js';
import { grpcStatus } from '../../grpc-status.js';

const { scatterRegion, splitRegions, splitAndScatterRegions, getOperator } = PD.method;
const split = (): ModelBench => new ModelBench({ splitKeys: ['b', 'm', 't'] });
const startsOf = ({ model }: ModelBench): string[] => model.regions.all.map(({ start }) => start);

describe('scattering', () => {
  it('runs for a while, ends, and is forgotten later', () => {
    const bench = split();
    const { id } = bench.region(1);
    const operator = () => askPd(bench.model, getOperator, { regionId: id });
    expect(operator().header?.error?.type).toBe(ErrorType.REGION_NOT_FOUND);
    expect(askPd(bench.model, scatterRegion, { regionsId: [id] }).finishedPercentage).toBe(100n);
    expect([text(operator().desc), operator().status]).toEqual(['scatter-region', OperatorStatus.RUNNING]);
    bench.wallMs += 100;
    expect(operator().status).toBe(OperatorStatus.SUCCESS);
    bench.wallMs += 600_000;
    expect(operator().header?.error).toMatchObject({ type: ErrorType.REGION_NOT_FOUND, message: 'Not Found' });
  });

  it('spreads leaders', () => {
    const bench = split();
    askPd(bench.model, scatterRegion, { regionsId: bench.model.regions.all.map(({ id }) => id) });
    expect(new Set(bench.model.regions.all.map(({ leader }) => leader)).size).toBe(3);
  });

  it.each([
    { ending: 'timeout', status: OperatorStatus.TIMEOUT },
    { ending: 'cancel', status: OperatorStatus.CANCEL },
  ] as const)('ends with $ending when it is told to', ({ ending, status }) => {
    const bench = split();
    bench.model.operators.configure({ ending, takesMs: 5 });
    askPd(bench.model, scatterRegion, { regionId: bench.region().id });
    bench.wallMs += 5;
    expect(askPd(bench.model, getOperator, { regionId: bench.region().id }).status).toBe(status);
  });

  it('names the regions that it cannot scatter', () => {
    const bench = split();
    const [a, b, c] = [bench.region(0).id, bench.region(1).id, bench.region(2).id];
    bench.region(1).leader = undefined;
    bench.model.operators.refuse(c);
    const { finishedPercentage, failedRegionsId } = askPd(bench.model, scatterRegion, { regionsId: [a, b, c, 404n] });
    expect([finishedPercentage, failedRegionsId]).toEqual([25n, [b, c, 404n]]);
  });

  it.each([{ title: 'a single region that is unknown', fields: { regionsId: [404n] }, message: /region not found/ }])(
    'of $title fails as a call',
    ({ fields, message }) => {
      const { status, message: got } = statusThrown(() => askPd(split().model, scatterRegion, fields));
      expect(status).toBe(grpcStatus.unknown);
      expect(got).toMatch(message);
    },
  );

  it('in the old form says in the header what is wrong', () => {
    const bench = split();
    const { id } = bench.region();
    const one = (regionId: bigint) => askPd(bench.model, scatterRegion, { regionId }).header?.error?.type;
    expect([one(id), one(404n)]).toEqual([undefined, ErrorType.REGION_NOT_FOUND]);
    bench.model.operators.refuse(id);
    expect(one(id)).toBe(ErrorType.UNKNOWN);
    bench.model.operators.refuse(id, false);
    expect(one(id)).toBeUndefined();
  });
});

describe('splitting at keys', () => {
  it.each([
    { keys: ['d', 'f'], percentage: 100n, starts: ['', 'b', 'd', 'f', 'm', 't'], made: ['d', 'f'] },
    { keys: ['d', 'm'], percentage: 50n, starts: ['', 'b', 'd', 'm', 't'], made: ['d'] },
    { keys: ['m'], percentage: 0n, starts: ['', 'b', 'm', 't'], made: [] },
    { keys: [], percentage: 0n, starts: ['', 'b', 'm', 't'], made: [] },
  ])('$keys: $percentage % finished', ({ keys, percentage, starts, made }) => {
    const bench = split();
    const answer = askPd(bench.model, splitRegions, { splitKeys: keys.map(bytes) });
    expect([answer.finishedPercentage, startsOf(bench)]).toEqual([percentage, starts]);
    expect(answer.regionsId.map((id) => bench.model.regions.byId(id)?.start)).toEqual(made);
  });

  it('takes keys in the form of bounds, and leaves what nobody leads', () => {
    const bench = new ModelBench({ storageMode: 'v2', keyspaces: ['one'] });
    const key = new Uint8Array(Buffer.from(toMemcomparable('r\0\0\u0001k'), 'latin1'));
    expect(askPd(bench.model, splitRegions, { splitKeys: [key, bytes('plain')] }).finishedPercentage).toBe(50n);
    expect(startsOf(bench)).toContain('r\0\0\u0001k');
    for (const region of bench.model.regions.all) region.leader = undefined;
    const other = new Uint8Array(Buffer.from(toMemcomparable('r\0\0\u0001z'), 'latin1'));
    expect(askPd(bench.model, splitRegions, { splitKeys: [other] }).finishedPercentage).toBe(0n);
  });

  it('scatters the new regions when it is asked to', () => {
    const bench = split();
    const answer = askPd(bench.model, splitAndScatterRegions, { splitKeys: [bytes('d'), bytes('f')] });
    expect(answer).toMatchObject({ splitFinishedPercentage: 100n, scatterFinishedPercentage: 100n });
    for (const regionId of answer.regionsId) {
      expect(askPd(bench.model, getOperator, { regionId }).status).toBe(OperatorStatus.RUNNING);
    }
    const nothing = () => askPd(bench.model, splitAndScatterRegions, { splitKeys: [bytes('m')] });
    expect(statusThrown(nothing)).toMatchObject({ status: grpcStatus.unknown });
  });
});

describe('a follower', () => {
  it('takes the cluster for one that is not there yet, even when it is told to forward', () => {
    const bench = withMembers(2);
    const asked = { member: memberAt(bench, 1), metadata: { 'pd-forwarded-host': 'http://pd-0:2379' } };
    for (const method of [scatterRegion, splitRegions, getOperator]) {
      expect(askPd<typeof method>(bench.model, method, {}, asked).header?.error?.type).toBe(ErrorType.NOT_BOOTSTRAPPED);
    }
    expect(
      askPd(bench.model, splitAndScatterRegions, { splitKeys: [bytes('k')] }, asked).header?.error,
    ).toBeUndefined();
  });
});
