import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process of the Go server. */
export class GoServer {
  readonly address: string;
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess, port: string) {
    this.#process = process;
    this.address = `127.0.0.1:${port}`;
  }

  static async start(binary: string, options: readonly string[] = []): Promise<GoServer> {
    const server = spawn(binary, options, { stdio: ['pipe', 'pipe', 'inherit'] });
    const [port] = (await once(server.stdout, 'data')) as [Buffer];
    return new GoServer(server, port.toString().trim());
  }

  /** Resolves with the exit code: 0, unless it has crashed. */
  async close(): Promise<number | null> {
    if (this.#process.exitCode !== null) return this.#process.exitCode;
    const ended = once(this.#process, 'exit') as Promise<[number | null]>;
    this.#process.stdin?.end();
    return (await ended)[0];
  }
}
