import { ErrorType, PD } from '@tikv/kvproto/general/pdpb';
import { describe, expect, it } from 'vitest';
import { askPd } from '../../../testing/ask-pd.js';
import { memberAt, withMembers } from '../../../testing/members-ground.js';
import { bytes, type ModelBench, text } from '../../../testing/model-ground.js';
import { HeartbeatLag } from './heartbeat-lag.js';

const { getRegion, getPrevRegion, getRegionByID, scanRegions, batchScanRegions } = PD.method;
const metadata = { 'pd-allow-follower-handle': '' };

const split = (): ModelBench => withMembers(2, { splitKeys: ['b', 'm', 't'] });
const startsOf = (regions: readonly { region?: { startKey: Uint8Array } | undefined }[]): string[] =>
  regions.map(({ region }) => text(region?.startKey ?? bytes('?')));

/** A member that knows of a split only its first half: there is a hole from `p` to `t`. */
function withHole(index: number): ModelBench {
  const bench = split();
  const { regions } = bench.model;
  memberAt(bench, index).lag = new HeartbeatLag(() => regions.all, 1);
  regions.split('p');
  return bench;
}

describe('a batch of ranges', () => {
  const ranges = (...bounds: readonly [string, string][]) =>
    bounds.map(([start, end]) => ({ startKey: bytes(start), endKey: bytes(end) }));

  it.each([
    { title: 'neighbours are one range', of: ranges(['', 'c'], ['c', 'n']), found: ['', 'b', 'm'] },
    {
      title: 'a region of two ranges comes once',
      of: ranges(['a', 'c'], ['d', 'e'], ['u', '']),
      found: ['', 'b', 't'],
    },
    { title: 'the limit is for all', of: ranges(['a', 'c'], ['d', 'e'], ['u', '']), limit: 2, found: ['', 'b'] },
    { title: 'a limit of one', of: ranges(['', '']), limit: 1, found: [''] },
    { title: 'an end is not of the range', of: ranges(['b', 'm']), found: ['b'] },
    { title: 'no ranges', of: ranges(), found: [] },
    {
      title: 'all that is asked for is there',
      of: ranges(['', '']),
      containAllKeyRange: true,
      found: ['', 'b', 'm', 't'],
    },
  ])('$title', ({ of, found, ...rest }) => {
    expect(startsOf(askPd(split().model, batchScanRegions, { ranges: of, ...rest }).regions)).toEqual(found);
  });

  it.each([
    { title: 'overlap', of: ranges(['a', 'd'], ['c', 'e']), message: 'invalid key range, ranges overlapped' },
    { title: 'are out of order', of: ranges(['m', 'n'], ['a', 'b']), message: 'invalid key range, ranges overlapped' },
    { title: 'end before they start', of: ranges(['d', 'c']), message: 'invalid key range, start key > end key' },
  ])('that $title is refused', ({ of, message }) => {
    const { header, regions } = askPd(split().model, batchScanRegions, { ranges: of });
    expect([header?.error, regions]).toMatchObject([{ type: ErrorType.UNKNOWN, message }, []]);
  });

  it.each([
    { title: 'inside', of: ranges(['a', 'z']), limit: 0, isHole: true },
    { title: 'at the end', of: ranges(['a', 'q']), limit: 0, isHole: true },
    { title: 'at the start', of: ranges(['q', 'u']), limit: 0, isHole: true },
    { title: 'beyond the limit', of: ranges(['a', 'z']), limit: 2, isHole: false },
    { title: 'elsewhere', of: ranges(['a', 'p']), limit: 0, isHole: false },
  ])('with a hole $title must be whole only when it is asked for', ({ of, limit, isHole }) => {
    const bench = withHole(0);
    const asked = { member: memberAt(bench, 0) };
    const whole = askPd(bench.model, batchScanRegions, { ranges: of, limit, containAllKeyRange: true }, asked);
    const expected = isHole ? ErrorType.REGIONS_NOT_CONTAIN_ALL_KEY_RANGE : undefined;
    expect(whole.header?.error?.type).toBe(expected);
    expect(askPd(bench.model, batchScanRegions, { ranges: of, limit }, asked).header?.error).toBeUndefined();
  });
});

describe('a scan', () => {
  it('comes in the old shape and in the new one, with an empty leader where there is none', () => {
    const bench = split();
    bench.region(1).leader = undefined;
    bench.region(1).buckets = { version: 7n, keys: ['c'] };
    const { regionMetas, leaders, regions } = askPd(bench.model, scanRegions, { startKey: bytes('b'), limit: 2 });
    expect(regionMetas.map(({ startKey }) => text(startKey))).toEqual(['b', 'm']);
    expect(startsOf(regions)).toEqual(['b', 'm']);
    expect(leaders.map(({ id }) => id)).toEqual([0n, regions[1]?.leader?.id]);
    expect([regions[0]?.leader?.id, regions[0]?.buckets]).toEqual([0n, undefined]);
  });
});

describe('a follower', () => {
  it('knows regions, but no buckets', () => {
    const bench = split();
    bench.region(1).buckets = { version: 7n, keys: ['c'] };
    const fields = { regionKey: bytes('c'), needBuckets: true };
    expect(askPd(bench.model, getRegion, fields, { member: memberAt(bench, 0) }).buckets?.version).toBe(7n);
    const answer = askPd(bench.model, getRegion, fields, { member: memberAt(bench, 1), metadata });
    expect([answer.region?.id, answer.buckets]).toEqual([bench.region(1).id, undefined]);
    const ranges = [{ startKey: bytes(''), endKey: bytes('') }];
    const batch = askPd(
      bench.model,
      batchScanRegions,
      { ranges, needBuckets: true },
      { member: memberAt(bench, 1), metadata },
    );
    expect(batch.regions.map(({ buckets }) => buckets)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it.each([
    { member: 'the leader', index: 0, error: undefined },
    { member: 'a follower', index: 1, error: ErrorType.REGION_NOT_FOUND },
  ])('what is not there: $member', ({ index, error }) => {
    const bench = withHole(index);
    const asked = { member: memberAt(bench, index), metadata };
    const ranges = [{ startKey: bytes('q'), endKey: bytes('r') }];
    const answers = [
      askPd(bench.model, getRegion, { regionKey: bytes('q') }, asked),
      askPd(bench.model, getPrevRegion, { regionKey: bytes('z') }, asked),
      askPd(bench.model, getPrevRegion, { regionKey: bytes('') }, asked),
      askPd(bench.model, getRegionByID, { regionId: 404n }, asked),
      askPd(bench.model, scanRegions, { startKey: bytes('q'), endKey: bytes('r') }, asked),
      askPd(bench.model, batchScanRegions, { ranges }, asked),
    ];
    expect(answers.map(({ header }) => header?.error?.type)).toEqual(answers.map(() => error));
  });
});
