import { attemptChannel } from '@tikv/core';

/** What was done, how fast, and what had to be tried again for which reason. */
export class Tally {
  readonly #rows: { what: string; count: number; ms: number }[] = [];
  readonly #retries = new Map<string, number>();

  constructor() {
    attemptChannel.subscribe(({ attempt }) => {
      const reason = attempt.outcome.replace(/[(:].*$/, '');
      this.#retries.set(reason, (this.#retries.get(reason) ?? 0) + 1);
    });
  }

  /** Runs a part of the demo; `count` is how many pairs it is about. */
  async time(what: string, part: () => Promise<void>, count = 0): Promise<void> {
    const startedAt = performance.now();
    await part();
    this.#rows.push({ what, count, ms: performance.now() - startedAt });
  }

  print(events: readonly [what: string, count: number][]): void {
    process.stdout.write('\n');
    for (const { what, count, ms } of this.#rows) {
      const rate = count === 0 ? '' : `${Math.round((count / ms) * 1000).toLocaleString('en')} pairs/s`;
      process.stdout.write(`  ${what.padEnd(28)}${`${Math.round(ms)} ms`.padStart(10)}  ${rate}\n`);
    }
    for (const [what, count] of events) process.stdout.write(`  ${what.padEnd(28)}${String(count).padStart(7)}\n`);
    for (const [reason, count] of this.#retries) {
      process.stdout.write(`  ${`tried again: ${reason}`.padEnd(28)}${String(count).padStart(7)}\n`);
    }
  }
}
