import { ErrorType, PD } from '@tikv/kvproto/general/pdpb';
import { describe, expect, it } from 'vitest';
import { askPd } from '../../../testing/ask-pd.js';
import { ModelBench } from '../../../testing/model-ground.js';

describe('the external timestamp', () => {
  it('grows, up to the present', () => {
    const { model, wallMs } = new ModelBench();
    const now = BigInt(wallMs) << 18n;
    const set = (timestamp: bigint) => askPd(model, PD.method.setExternalTimestamp, { timestamp }).header?.error;
    const get = () => askPd(model, PD.method.getExternalTimestamp).timestamp;
    expect(get()).toBe(0n);
    expect(set(now - 5n)).toBeUndefined();
    expect(get()).toBe(now - 5n);
    for (const timestamp of [now - 5n, now - 6n, 0n]) {
      expect(set(timestamp)).toMatchObject({
        type: ErrorType.INVALID_VALUE,
        message: 'the external timestamp should be larger than current external timestamp',
      });
    }
    expect(set(now + (1n << 20n))).toMatchObject({
      type: ErrorType.INVALID_VALUE,
      message: 'the external timestamp should not be larger than global ts',
    });
    expect(get()).toBe(now - 5n);
  });
});

describe('the smallest timestamp', () => {
  it('is a fresh one', () => {
    const { model } = new ModelBench();
    const [first, second] = [0, 1].map(() => askPd(model, PD.method.getMinTS).timestamp);
    expect(second?.logical).toBe((first?.logical ?? 0n) + 1n);
  });
});
