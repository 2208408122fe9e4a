import { describe, expect, it } from 'vitest';
import { ByteSlab } from './byte-slab.js';

function numbered(length: number, first: number): Uint8Array {
  return new Uint8Array(length).map((_, i) => (first + i) % 251);
}

describe('ByteSlab', () => {
  it('keeps every copy as it was, whatever is copied later and by whom', () => {
    const copies: { copy: Uint8Array; expected: Uint8Array }[] = [];
    const messages = Array.from({ length: 40 }, (_, i) => numbered(900 * i + 50, i));
    const slabs = messages.map((message) => new ByteSlab(message));
    // Readers take turns, with gaps between fields and fields of all sizes.
    for (let round = 0; round < 40; round += 1) {
      for (const [i, slab] of slabs.entries()) {
        const message = messages[i] as Uint8Array;
        const start = round * Math.floor(message.length / 40);
        const stop = start + Math.ceil(Math.floor(message.length / 40) * ((round % 4) / 4 + 0.25));
        copies.push({ copy: slab.copy(start, stop), expected: message.slice(start, stop) });
      }
    }
    for (const message of messages) message.fill(255);
    for (const { copy, expected } of copies) expect(Buffer.compare(copy, expected)).toBe(0);
  });

  it('never gives one place to two fields', () => {
    const slab = new ByteSlab(numbered(3000, 0));
    const first = slab.copy(10, 200);
    const again = slab.copy(10, 200);
    const between = slab.copy(100, 150);
    first.fill(1);
    again.fill(2);
    between.fill(3);
    expect(new Set(first)).toEqual(new Set([1]));
    expect(new Set(again)).toEqual(new Set([2]));
    expect(new Set(between)).toEqual(new Set([3]));
  });

  it('takes no notice of an array that was filled anew between two readers', () => {
    const message = numbered(100, 0);
    new ByteSlab(message).copy(0, 10);
    message.fill(7);
    expect(new Set(new ByteSlab(message).copy(20, 30))).toEqual(new Set([7]));
  });

  it('shares a slab among small fields only', () => {
    const slab = new ByteSlab(numbered(100_000, 0));
    const small = slab.copy(0, 100);
    const next = slab.copy(150, 250);
    const large = slab.copy(1000, 60_000);
    expect(small.constructor).toBe(Uint8Array);
    expect(small.buffer.byteLength).toBe(1 << 14);
    expect(next.buffer).toBe(small.buffer);
    expect(large.buffer.byteLength).toBe(59_000);
  });

  it('spends no more of a slab than the fields that it holds', () => {
    const message = numbered(1 << 20, 0);
    const slab = new ByteSlab(message);
    const slabs = new Set<ArrayBufferLike>();
    // Small keys between large values: the stretch that is copied with each key is mostly thrown away.
    for (let start = 0; start + 5000 < message.length; start += 5000) slabs.add(slab.copy(start, start + 20).buffer);
    expect(slabs.size).toBeLessThanOrEqual(2);
  });
});
