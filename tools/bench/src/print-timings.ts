import type { Timing } from './compare.js';

/** Prints a table in which every timing stands beside the first one. */
export function printTimings(title: string, timings: readonly Timing[]): void {
  const width = Math.max(...timings.map(({ name }) => name.length));
  const [first] = timings;
  process.stdout.write(`\n${title}\n`);
  for (const { name, microsecondsEach } of timings) {
    const ratio = microsecondsEach / first.microsecondsEach;
    process.stdout.write(
      `  ${name.padEnd(width)}  ${microsecondsEach.toFixed(2).padStart(9)} µs  ${ratio.toFixed(2).padStart(6)}x\n`,
    );
  }
}
