import { ServerProcess } from '../processes/server-process.js';

export interface PdMemberPlan {
  readonly name: string;
  readonly clientUrl: string;
  readonly peerUrl: string;
}

/** One PD server, which can crash and come back with what it knew. */
export class PdMember {
  readonly plan: PdMemberPlan;
  readonly #guard: string;
  readonly #args: readonly string[];
  #process: ServerProcess;

  /** @param guard The store's binary, which kills PD when this process is gone. PD itself would stay. */
  constructor(plan: PdMemberPlan, guard: string, binary: string, args: readonly string[]) {
    this.plan = plan;
    this.#guard = guard;
    this.#args = ['-guard', '--', binary, ...args];
    this.#process = this.#start();
  }

  get isUp(): boolean {
    return !this.#process.hasEnded;
  }

  gone(): Error {
    return this.#process.gone();
  }

  /** As a crash: it gets SIGKILL. */
  async kill(): Promise<void> {
    await this.#process.stop();
  }

  restart(): void {
    if (!this.isUp) this.#process = this.#start();
  }

  #start(): ServerProcess {
    return new ServerProcess(this.plan.name, this.#guard, this.#args);
  }
}
