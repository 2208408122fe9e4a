import { describe, expect, it } from 'vitest';
import type { FaultRule } from './fault-rule.js';
import { Faults } from './faults.js';

const rule = { rpc: 'RawGet', when: 'before-apply', action: 'drop' } as const;
const unknown = { regionError: 'RecoveryInPast' } as unknown as FaultRule['action'];

describe('a fault rule is refused when it is added', () => {
  it.each<{ what: string; wrong: FaultRule; says: RegExp }>([
    {
      what: 'a region error that is not there',
      wrong: { ...rule, action: unknown },
      says: /RecoveryInPast; there are/,
    },
    { what: 'an answer spoilt before there is one', wrong: { ...rule, action: 'corrupt' }, says: /after-apply/ },
    { what: 'no times', wrong: { ...rule, times: 0 }, says: /times must be positive/ },
    { what: 'more than certainty', wrong: { ...rule, probability: 1.1 }, says: /probability must be 0 to 1/ },
  ])('$what', ({ wrong, says }) => {
    const faults = new Faults({ random: () => 0, physical: (key) => String(key) });
    expect(() => faults.add(wrong)).toThrow(says);
    expect(faults.any).toBe(false);
  });
});
