import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { sleep } from './sleep.js';

const stopWithinMs = 3_000;
const keptLines = 40;

/** A server in a process of its own, with the last lines of what it has said. It ends when its standard input does, so with this process. */
export class ServerProcess {
  readonly name: string;
  readonly #child: ChildProcess;
  readonly #said: string[] = [];
  readonly #lines: ((line: string) => void)[] = [];
  readonly #ended: Promise<unknown>;
  #hasEnded = false;

  constructor(name: string, binary: string, args: readonly string[]) {
    this.name = name;
    this.#child = spawn(binary, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#ended = once(this.#child, 'exit').then(
      () => {
        this.#hasEnded = true;
      },
      (error: Error) => {
        this.#hasEnded = true;
        this.#hear(error.message);
      },
    );
    // A pipe to a process that has gone is no news.
    this.#child.stdin?.on('error', () => {});
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => this.#hear(line, stream === this.#child.stdout));
    }
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** The next line that it writes to its standard output; rejects when it ends before. */
  async nextLine(): Promise<string> {
    const line = new Promise<string>((resolve) => this.#lines.push(resolve));
    return Promise.race([line, this.#ended.then(() => Promise.reject(this.gone()))]);
  }

  /** What is told when it was needed and is not there. */
  gone(): Error {
    return new Error(`${this.name} has ended; it said last:\n${this.#said.join('\n')}`);
  }

  /** Ends it: its standard input does, which it watches. */
  async stop(): Promise<void> {
    this.#child.stdin?.end();
    const stopped = new AbortController();
    const late = sleep(stopWithinMs, stopped.signal).then((passed) => {
      if (passed) this.#child.kill('SIGKILL');
    });
    await this.#ended;
    stopped.abort();
    await late;
  }

  #hear(line: string, isOutput = false): void {
    if (isOutput) this.#lines.shift()?.(line);
    this.#said.push(line);
    if (this.#said.length > keptLines) this.#said.shift();
  }
}
