import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { onAbort } from './on-abort.js';

describe('onAbort', () => {
  it('tells everybody once, in the order in which they asked', () => {
    const controller = new AbortController();
    const told: string[] = [];
    onAbort(controller.signal, () => told.push('first'));
    onAbort(controller.signal, () => told.push('second'));
    controller.abort();
    expect(told).toEqual(['first', 'second']);
  });

  it('does not tell those who have stopped listening, even if it is during the telling', () => {
    const controller = new AbortController();
    const never = vi.fn();
    onAbort(controller.signal, never)();
    onAbort(controller.signal, () => stopLater());
    const stopLater = onAbort(controller.signal, never);
    controller.abort();
    expect(never).not.toHaveBeenCalled();
  });

  it('keeps two registrations of one function apart', () => {
    const controller = new AbortController();
    const listener = vi.fn();
    onAbort(controller.signal, listener);
    onAbort(controller.signal, listener)();
    controller.abort();
    expect(listener).toHaveBeenCalledOnce();
  });

  it('puts one listener on the signal, and takes it away with the last who listens', () => {
    const { signal } = new AbortController();
    for (let round = 0; round < 2; round++) {
      const stops = Array.from({ length: 100 }, () => onAbort(signal, () => {}));
      expect(getEventListeners(signal, 'abort')).toHaveLength(1);
      for (const stop of stops) {
        stop();
        stop();
      }
      expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    }
  });
});
