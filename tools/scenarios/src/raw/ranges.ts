import { keyOf, rows } from '../rows.js';
import type { Scenario } from '../runner/scenario.js';
import { batchPut, deleteRange, scan } from '../steps.js';
import { fourRegions } from './shapes.js';

const all = rows(100);
const pageSize = 7;

export const scans: Scenario = {
  name: 'scans go both ways over region bounds, with limits, bounds and prefixes',
  clusters: fourRegions,
  steps: [
    batchPut(all),
    scan({ pageSize }, all),
    scan({ pageSize, reverse: true }, all.toReversed()),
    scan({ pageSize, start: keyOf(20), end: keyOf(60) }, all.slice(20, 60)),
    scan({ pageSize, start: keyOf(20), end: keyOf(60), reverse: true }, all.slice(20, 60).toReversed()),
    scan({ pageSize, start: keyOf(20), limit: 10 }, all.slice(20, 30)),
    scan({ pageSize, end: keyOf(60), limit: 15, reverse: true }, all.slice(45, 60).toReversed()),
    scan({ pageSize, prefix: 'k0002' }, all.slice(20, 30)),
    scan({ pageSize, prefix: 'k0002', reverse: true, limit: 3 }, all.slice(27, 30).toReversed()),
    scan({ pageSize, start: keyOf(50), end: keyOf(50) }, []),
    scan(
      { keyOnly: true },
      all.map(({ key }) => ({ key, value: '' })),
    ),
  ],
};

export const deletedRanges: Scenario = {
  name: 'a range is deleted over region bounds, and nothing beside it',
  clusters: fourRegions,
  steps: [
    batchPut(all),
    deleteRange({ start: keyOf(10), end: keyOf(90) }),
    scan({}, [...all.slice(0, 10), ...all.slice(90)]),
    deleteRange({ prefix: 'k0009' }),
    scan({}, all.slice(0, 10)),
    deleteRange({ all: true }),
    scan({}, []),
  ],
};
