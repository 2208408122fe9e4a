import { setTimeout } from 'node:timers/promises';

/** Resolves with true after that time; with false as soon as the signal is aborted. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<boolean> {
  return setTimeout(ms, true, { signal }).catch(() => false);
}

/** Asks again and again until the answer is there; undefined after `withinMs`. */
export async function untilThere<Answer>(
  ask: () => Promise<Answer | undefined>,
  { withinMs, everyMs = 25 }: { readonly withinMs: number; readonly everyMs?: number },
): Promise<Answer | undefined> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; ) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    await sleep(everyMs);
  }
  return undefined;
}
