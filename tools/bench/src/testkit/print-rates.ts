import type { Timing } from '../compare.js';

/** Prints a table of what a second of CPU is enough for. */
export function printRates(title: string, timings: readonly Timing[]): void {
  const width = Math.max(...timings.map(({ name }) => name.length));
  process.stdout.write(`\n${title}\n`);
  for (const { name, microsecondsEach } of timings) {
    const each = `${microsecondsEach.toFixed(2).padStart(9)} µs`;
    const rate = Math.round(1e6 / microsecondsEach)
      .toLocaleString('en')
      .padStart(9);
    process.stdout.write(`  ${name.padEnd(width)}  ${each}  ${rate} a CPU second\n`);
  }
}
