import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AdminClient } from './admin/admin-client.js';
import { type Binaries, buildBinaries } from './build/build-binaries.js';
import { type ClusterCertificates, makeCertificates } from './build/certificates.js';
import { PdCluster } from './pd/pd-cluster.js';
import { ServerProcess } from './processes/server-process.js';

export interface RealClusterOptions {
  /** Default 3. */
  readonly stores?: number | undefined;
  /** PD servers. Default 1. */
  readonly pds?: number | undefined;
  /** How raw data is stored. Default `v1`, with keyspaces `v2`. */
  readonly api?: 'v1' | 'v1ttl' | 'v2' | undefined;
  /** TLS on every port that clients know, with certificates of clients asked for. */
  readonly tls?: boolean | undefined;
  /** Created beside DEFAULT, which is always there. */
  readonly keyspaces?: readonly string[] | undefined;
  /** Whether PD moves leaders and regions on its own. Default false: tests say what moves. */
  readonly scheduling?: boolean | undefined;
  /** What to run; built when it is absent. */
  readonly binaries?: Binaries | undefined;
}

/** A real PD and stores of unistore in processes of their own. They end with this process, whatever ends it. */
export class RealCluster implements AsyncDisposable {
  readonly pd: PdCluster;
  readonly admin: AdminClient;
  /** For a client's `tls` option, as it is; undefined without TLS. */
  readonly tls: ClusterCertificates | undefined;
  readonly #folder: string;
  readonly #stores: ServerProcess;
  #closing: Promise<void> | undefined;

  constructor(parts: {
    pd: PdCluster;
    admin: AdminClient;
    tls: ClusterCertificates | undefined;
    folder: string;
    stores: ServerProcess;
  }) {
    this.pd = parts.pd;
    this.admin = parts.admin;
    this.tls = parts.tls;
    this.#folder = parts.folder;
    this.#stores = parts.stores;
  }

  /** For `TikvClient.connect`. */
  get url(): string {
    return `tikv://${this.pd.addresses.join(',')}`;
  }

  /** Ends the processes and removes their data. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    await Promise.all([this.#stores.stop(), this.pd.close()]);
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** Builds what is missing, and resolves when clients can connect. Throws `GoMissing` or `BuildFailed`. */
export async function startRealCluster(options: RealClusterOptions = {}): Promise<RealCluster> {
  const { stores = 3, pds = 1, keyspaces = [], scheduling = false } = options;
  const api = options.api ?? (keyspaces.length > 0 ? 'v2' : 'v1');
  const binaries = options.binaries ?? (await buildBinaries());
  const folder = await mkdtemp(join(tmpdir(), 'tikv-realcluster-'));
  let pd: PdCluster | undefined;
  let process: ServerProcess | undefined;
  try {
    const tls = options.tls === true ? await makeCertificates(binaries.store, join(folder, 'tls')) : undefined;
    pd = await PdCluster.start({
      binaries,
      folder,
      members: pds,
      tls,
      maxReplicas: stores,
      scheduling,
    });
    process = new ServerProcess('the stores', binaries.store, [
      `-pd=${pd.addresses.join(',')}`,
      `-stores=${stores}`,
      `-api=${api}`,
      `-data=${join(folder, 'engine')}`,
      ...(tls === undefined
        ? []
        : [`-cacert=${tls.files.caFile}`, `-cert=${tls.files.certFile}`, `-key=${tls.files.keyFile}`]),
    ]);
    const { admin } = JSON.parse(await process.nextLine()) as { admin: string };
    for (const name of keyspaces) await pd.http.createKeyspace(name);
    return new RealCluster({ pd, admin: new AdminClient(admin), tls, folder, stores: process });
  } catch (error) {
    await Promise.all([process?.stop(), pd?.close()]);
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
