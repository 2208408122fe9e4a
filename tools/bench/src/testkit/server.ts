import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a server process tells: first its address and, of a cluster, its only region; later what CPU it has used. */
export interface ServerReport {
  readonly address?: string | undefined;
  /** Ids as text. */
  readonly region?: { readonly id: string; readonly version: string; readonly confVer: string };
  readonly peer?: { readonly id: string; readonly storeId: string };
  readonly cpuMicroseconds?: number;
}

/** A server in a process of its own. */
export class Server {
  readonly report: ServerReport;
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess, report: ServerReport) {
    this.#process = process;
    this.report = report;
  }

  static async start(kind: 'echo' | 'cluster'): Promise<Server> {
    const child = fork(fileURLToPath(new URL('server-process.js', import.meta.url)), [kind]);
    const [report] = (await once(child, 'message')) as [ServerReport];
    return new Server(child, report);
  }

  /** CPU that it has used so far. */
  async cpuMicroseconds(): Promise<number> {
    this.#process.send('cpu');
    const [{ cpuMicroseconds = 0 }] = (await once(this.#process, 'message')) as [ServerReport];
    return cpuMicroseconds;
  }

  async stop(): Promise<void> {
    const ended = once(this.#process, 'exit');
    this.#process.disconnect();
    await ended;
  }
}
