import { isDeepStrictEqual } from 'node:util';

/** An answer of the cluster held against the data set itself. */
export class Checks {
  #passed = 0;
  #failed = 0;

  /** Prints the answer; when it is wrong, what differs. */
  expect<T>(title: string, got: T, wanted: T, show: (answer: T) => string): void {
    if (isDeepStrictEqual(got, wanted)) {
      this.#passed += 1;
      process.stdout.write(`  ok     ${title}: ${show(got)}\n`);
      return;
    }
    this.#failed += 1;
    process.stdout.write(`  WRONG  ${title}\n         cluster:  ${show(got)}\n         data set: ${show(wanted)}\n`);
  }

  get passed(): number {
    return this.#passed;
  }

  get failed(): number {
    return this.#failed;
  }
}
