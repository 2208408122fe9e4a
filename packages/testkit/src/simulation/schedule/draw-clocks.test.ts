import { describe, expect, it } from 'vitest';
import { simulate } from '../world.js';
import { drawClocks } from './draw-clocks.js';

describe('clocks that are drawn', () => {
  it('are the same for the same seed, right in about half of all worlds, and else off by half a second at most', () => {
    const all = Array.from({ length: 200 }, (_, seed) => drawClocks(seed, 3));
    expect(Array.from({ length: 200 }, (_, seed) => drawClocks(seed, 3))).toEqual(all);
    const off = all.filter((offsets) => offsets.some((offset) => offset !== 0));
    expect(off.length).toBeGreaterThan(60);
    expect(off.length).toBeLessThan(140);
    for (const offset of all.flat()) expect(Math.abs(offset)).toBeLessThanOrEqual(500);
    expect(new Set(off.map(String)).size).toBe(off.length);
  });

  it('are those of the stores of a world, and part of what it hashes', async () => {
    const hashOf = async (seed: number, clocks: 'exact' | 'drawn'): Promise<string> => {
      const world = simulate({ seed, stores: 3, clocks, weather: { latencyMs: [1, 1] } });
      await world.run(() => world.pause(1));
      return world.trace.hash();
    };
    const seed = Array.from({ length: 20 }, (_, i) => i).find((i) => drawClocks(i, 3).some((each) => each !== 0)) ?? 0;
    expect(await hashOf(seed, 'drawn')).toBe(await hashOf(seed, 'drawn'));
    expect(await hashOf(seed, 'drawn')).not.toBe(await hashOf(seed, 'exact'));
  });
});
