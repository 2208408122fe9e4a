import { keyOf, rows } from '../rows.js';
import type { Scenario } from '../runner/scenario.js';
import { batchDelete, batchGet, batchPut, get, moveLeaders, put, refused, remove, scan, split } from '../steps.js';
import { fourRegions } from './shapes.js';

export const emptyValues: Scenario = {
  name: 'an empty value is not an absent key',
  clusters: fourRegions,
  steps: [put('empty', ''), get('empty', ''), get('absent', undefined), batchGet(['absent', 'empty'], [undefined, ''])],
};

export const batchGetOrder: Scenario = {
  name: 'batchGet answers in the order asked, duplicates included',
  clusters: fourRegions,
  steps: [
    batchPut(rows(100)),
    batchGet([99, 0, 50, 50, 1000, 25, 0].map(keyOf), [
      'value 99',
      'value 0',
      'value 50',
      'value 50',
      undefined,
      'value 25',
      'value 0',
    ]),
  ],
};

export const deletes: Scenario = {
  name: 'one key, several keys, and what is not there are deleted',
  clusters: fourRegions,
  steps: [
    batchPut(rows(100)),
    remove(keyOf(0)),
    batchDelete([keyOf(24), keyOf(25), keyOf(99), 'not there']),
    scan(
      {},
      rows(100).filter((_, i) => ![0, 24, 25, 99].includes(i)),
    ),
  ],
};

export const lastOfDuplicates: Scenario = {
  name: 'of a key that a batch has twice the last pair counts',
  clusters: fourRegions,
  steps: [
    batchPut([
      { key: 'k', value: '1' },
      { key: 'k', value: '2' },
    ]),
    get('k', '2'),
  ],
};

export const newRoutes: Scenario = {
  name: 'keys are found after splits and moves of leaders',
  clusters: fourRegions,
  needs: ['split', 'transfer-leader'],
  steps: [
    batchPut(rows(100)),
    split(keyOf(10)),
    moveLeaders(),
    put(keyOf(10), 'new'),
    split(keyOf(11)),
    moveLeaders(),
    batchGet([keyOf(9), keyOf(10), keyOf(11)], ['value 9', 'new', 'value 11']),
  ],
};

export const tooLarge: Scenario = {
  name: 'a value beyond one raft entry is refused and not written',
  clusters: fourRegions,
  steps: [
    refused('put 9 MiB', 'RAFT_ENTRY_TOO_LARGE', (raw) => raw.put('big', new Uint8Array(9 << 20))),
    get('big', undefined),
  ],
};
