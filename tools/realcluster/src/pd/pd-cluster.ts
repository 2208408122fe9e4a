import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from '../build/build-binaries.js';
import type { ClusterCertificates } from '../build/certificates.js';
import { freePorts } from '../processes/free-ports.js';
import { untilThere } from '../processes/sleep.js';
import { type PdSettings, pdConfig } from './pd-config.js';
import { PdHttp } from './pd-http.js';
import { PdMember, type PdMemberPlan } from './pd-member.js';

const readyWithinMs = 60_000;

export interface PdClusterOptions extends PdSettings {
  readonly binaries: Binaries;
  readonly folder: string;
  readonly members: number;
  readonly tls: ClusterCertificates | undefined;
}

/** One or several PD servers, whose leader can be made to crash. */
export class PdCluster {
  readonly http: PdHttp;
  readonly #members: readonly PdMember[];

  private constructor(members: readonly PdMember[], tls: ClusterCertificates | undefined) {
    this.#members = members;
    this.http = new PdHttp(() => members.filter(({ isUp }) => isUp).map(({ plan }) => plan.clientUrl), tls);
  }

  /** Resolves when a leader serves. */
  static async start(options: PdClusterOptions): Promise<PdCluster> {
    const config = join(options.folder, 'pd.toml');
    await writeFile(config, pdConfig(options));
    const plans = await planMembers(options);
    const { pdServer, store } = options.binaries;
    const cluster = new PdCluster(
      plans.map((plan) => new PdMember(plan, store, pdServer, argumentsOf(plan, plans, config, options))),
      options.tls,
    );
    try {
      await cluster.waitForLeader();
    } catch (error) {
      await cluster.close();
      throw error;
    }
    return cluster;
  }

  /** `host:port` of each member, up or not. */
  get addresses(): string[] {
    return this.#members.map(({ plan }) => new URL(plan.clientUrl).host);
  }

  /** Name of the member that leads; not the one that has led before, if that is named. */
  async waitForLeader(before?: string): Promise<string> {
    const name = await untilThere(
      async () => {
        const leader = await this.http.leader();
        return leader === before ? undefined : leader;
      },
      { withinMs: readyWithinMs },
    );
    if (name === undefined)
      throw this.#members.find(({ isUp }) => !isUp)?.gone() ?? new Error('no PD has become leader');
    return name;
  }

  /** Crashes the leader, and answers its name. */
  async killLeader(): Promise<string> {
    const name = await this.waitForLeader();
    await this.#member(name).kill();
    return name;
  }

  restart(name: string): void {
    this.#member(name).restart();
  }

  async close(): Promise<void> {
    await Promise.all(this.#members.map((member) => member.kill()));
  }

  #member(name: string): PdMember {
    const member = this.#members.find(({ plan }) => plan.name === name);
    if (member === undefined) throw new RangeError(`there is no PD named ${name}`);
    return member;
  }
}

async function planMembers({ members, tls }: PdClusterOptions): Promise<PdMemberPlan[]> {
  const ports = await freePorts(members * 2);
  const url = (port: number | undefined) => `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`;
  return Array.from({ length: members }, (_, i) => ({
    name: `pd${i + 1}`,
    clientUrl: url(ports[2 * i]),
    peerUrl: url(ports[2 * i + 1]),
  }));
}

function argumentsOf(
  { name, clientUrl, peerUrl }: PdMemberPlan,
  all: readonly PdMemberPlan[],
  config: string,
  { folder, tls }: PdClusterOptions,
): string[] {
  return [
    `--config=${config}`,
    `--name=${name}`,
    `--data-dir=${join(folder, name)}`,
    `--client-urls=${clientUrl}`,
    `--peer-urls=${peerUrl}`,
    `--initial-cluster=${all.map((each) => `${each.name}=${each.peerUrl}`).join(',')}`,
    `--log-file=${join(folder, `${name}.log`)}`,
    ...(tls === undefined
      ? []
      : [`--cacert=${tls.files.caFile}`, `--cert=${tls.files.certFile}`, `--key=${tls.files.keyFile}`]),
  ];
}
