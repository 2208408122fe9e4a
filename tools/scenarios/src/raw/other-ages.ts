import { keyOf, rows } from '../rows.js';
import type { Scenario } from '../runner/scenario.js';
import { batchDelete, batchGet, batchPut, get, moveLeaders, put, refused, scan, switchOff } from '../steps.js';
import { fourRegions } from './shapes.js';

export const withoutBatchCommands: Scenario = {
  name: 'nobody notices that stores do not know BatchCommands',
  clusters: fourRegions,
  needs: ['features', 'transfer-leader'],
  steps: [
    switchOff('BatchCommands'),
    batchPut(rows(100)),
    batchGet([keyOf(9), keyOf(99), 'not there'], ['value 9', 'value 99', undefined]),
    moveLeaders(),
    put(keyOf(10), 'new'),
    get(keyOf(10), 'new'),
    batchDelete(rows(98).map(({ key }) => key)),
    scan({}, rows(100).slice(98)),
  ],
};

export const withoutCommand: Scenario = {
  name: 'a command that stores do not know is refused, and others go on',
  clusters: fourRegions,
  needs: ['features'],
  steps: [
    switchOff('RawGet'),
    put('k', 'v'),
    refused('get k', 'UNSUPPORTED', (raw) => raw.get('k')),
    batchGet(['k'], ['v']),
  ],
};

export const withoutBatchAndCommand: Scenario = {
  name: 'a command that stores do not know is refused as a unary call, too',
  clusters: fourRegions,
  needs: ['features'],
  steps: [
    switchOff('BatchCommands', 'RawGet'),
    put('k', 'v'),
    refused('get k', 'UNSUPPORTED', (raw) => raw.get('k')),
    batchGet(['k'], ['v']),
  ],
};
