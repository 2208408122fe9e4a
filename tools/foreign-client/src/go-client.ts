import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface GoCommand {
  readonly address: string;
  readonly path: string;
  readonly messages: readonly Uint8Array[];
  /** Commands with the same name share a connection. */
  readonly connection?: string;
  readonly tls?: { readonly ca: string; readonly cert?: string; readonly key?: string };
  readonly keepaliveTimeMs?: number;
  readonly keepaliveTimeoutMs?: number;
  readonly timeoutMs?: number;
  readonly stream?: boolean;
  /** For streams: how many messages to wait for; 0 waits for the end. */
  readonly answers?: number;
  /** For streams: how long to wait for headers before the first message is sent. */
  readonly waitMs?: number;
  readonly halfClose?: boolean;
}

export interface Sight {
  /** A status as grpc-go names it: `OK`, `Unavailable`, … */
  readonly code: string;
  readonly text: string;
  readonly answers: readonly Uint8Array[];
  readonly earlyHeaders: boolean;
  readonly tookMs: number;
}

/** The Go client's process: runs any number of commands side by side. */
export class GoClient {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (sight: Sight) => void>();
  #lastId = 0;

  constructor(binary: string) {
    this.#process = spawn(binary, { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdout } = this.#process;
    if (stdout === null) throw new Error('the Go client has no output');
    createInterface({ input: stdout }).on('line', (line) => {
      const { id, answers, ...seen } = JSON.parse(line) as Omit<Sight, 'answers'> & { id: number; answers: string[] };
      this.#waiting.get(id)?.({ ...seen, answers: answers.map((text) => new Uint8Array(Buffer.from(text, 'base64'))) });
      this.#waiting.delete(id);
    });
  }

  run({ messages, tls, ...command }: GoCommand): Promise<Sight> {
    this.#lastId += 1;
    const id = this.#lastId;
    const encoded = messages.map((message) => Buffer.from(message).toString('base64'));
    this.#process.stdin?.write(
      `${JSON.stringify({ id, connection: String(id), ...command, ...tls, messages: encoded })}\n`,
    );
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  /** Resolves with the exit code, once it has ended by itself. */
  close(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#process.once('exit', resolve));
    this.#process.stdin?.end();
    return ended;
  }
}
