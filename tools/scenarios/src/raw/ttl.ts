import type { Scenario } from '../runner/scenario.js';
import { batchPut, get, letPass, put, refused, scan } from '../steps.js';
import { withoutTtl, withTtl } from './shapes.js';

export const expiry: Scenario = {
  name: 'a value ends with its TTL, and one without stays',
  clusters: withTtl,
  needs: ['clock'],
  steps: [
    put('short', 'v', { ttlSeconds: 10 }),
    batchPut([
      { key: 'a', value: 'v', ttlSeconds: 100 },
      { key: 'b', value: 'v' },
      { key: 'c', value: 'v', ttlSeconds: 10 },
    ]),
    letPass(11_000),
    get('short', undefined),
    scan({}, [
      { key: 'a', value: 'v' },
      { key: 'b', value: 'v' },
    ]),
  ],
};

export const ttlRefused: Scenario = {
  name: 'a TTL is refused where values have none',
  clusters: withoutTtl,
  steps: [refused('put with a TTL', 'UNSUPPORTED', (raw) => raw.put('k', 'v', { ttlSeconds: 1 })), get('k', undefined)],
};
