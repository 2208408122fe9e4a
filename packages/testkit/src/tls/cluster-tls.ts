import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CertificateAuthority, Identity } from './certificate-authority.js';

export type TlsMode = true | 'mutual';

/** What is wrong with a certificate on purpose. */
export type CertificateFlaw = 'expired' | 'wrong-host' | 'unknown-authority';

/** What a server is set up with. */
export interface ServerTls extends Identity {
  /** Who signs the certificates of clients; undefined when none is asked for. */
  readonly clientCa: string | undefined;
}

export interface TlsPaths {
  readonly caFile: string;
  readonly certFile: string;
  readonly keyFile: string;
}

type MakeAuthority = typeof CertificateAuthority;

const hosts = ['127.0.0.1', 'localhost'];
const dayMs = 86_400_000;

/** Certificates of a cluster and its clients. It fits a client's `tls` option as it is, and so do its `files()`. */
export class ClusterTls {
  readonly mode: TlsMode;
  readonly #make: MakeAuthority;
  readonly #wallMs: () => number;
  #authority: CertificateAuthority;
  #client: Identity;
  #server: Identity;
  #directory: string | undefined;
  readonly #watchers = new Set<() => void>();

  private constructor(mode: TlsMode, wallMs: () => number, make: MakeAuthority) {
    this.mode = mode;
    this.#make = make;
    this.#wallMs = wallMs;
    this.#authority = this.#newAuthority();
    this.#client = this.#issue('client', undefined);
    this.#server = this.#issue('server', undefined);
  }

  static async create(mode: TlsMode, wallMs: () => number): Promise<ClusterTls> {
    // Loaded when it is needed: a cluster without TLS starts without it.
    const { CertificateAuthority } = await import('./certificate-authority.js');
    return new ClusterTls(mode, wallMs, CertificateAuthority);
  }

  /** Certificate of the authority, PEM. */
  get ca(): string {
    return this.#authority.cert;
  }

  /** Certificate of a client, PEM. Servers ask for it in the mode `mutual`. */
  get cert(): string {
    return this.#client.cert;
  }

  /** Private key of the client, PEM. */
  get key(): string {
    return this.#client.key;
  }

  /** What servers show now. */
  get server(): ServerTls {
    return { ...this.#server, clientCa: this.mode === 'mutual' ? this.ca : undefined };
  }

  /** The three as files, which `rotate` writes anew. They are gone when the cluster is closed. */
  async files(): Promise<TlsPaths> {
    if (this.#directory === undefined) {
      this.#directory = await mkdtemp(join(tmpdir(), 'tikv-testkit-'));
      await this.#write(this.#directory);
    }
    return pathsIn(this.#directory);
  }

  /** A new authority and new certificates: new connections with the old ones are refused, those that are open go on. */
  async rotate(): Promise<void> {
    this.#authority = this.#newAuthority();
    this.#client = this.#issue('client', undefined);
    this.#serve(undefined);
    if (this.#directory !== undefined) await this.#write(this.#directory);
  }

  /** From now on servers show a certificate with this flaw; without one, a good one again. */
  spoilServer(flaw?: CertificateFlaw): void {
    this.#serve(flaw);
  }

  /** A client's certificate with this flaw, to be refused in the mode `mutual`. */
  clientWith(flaw: Exclude<CertificateFlaw, 'wrong-host'>): Identity {
    return this.#issue('client', flaw);
  }

  /** For servers: called when they have to show another certificate. Returns what ends that. */
  onChange(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  async close(): Promise<void> {
    const directory = this.#directory;
    this.#directory = undefined;
    if (directory !== undefined) await rm(directory, { recursive: true, force: true });
  }

  #serve(flaw: CertificateFlaw | undefined): void {
    this.#server = this.#issue('server', flaw);
    for (const changed of this.#watchers) changed();
  }

  #newAuthority(): CertificateAuthority {
    const nowMs = this.#wallMs();
    return new this.#make({ commonName: 'testkit CA', notBeforeMs: nowMs - dayMs, notAfterMs: nowMs + 3650 * dayMs });
  }

  #issue(commonName: 'client' | 'server', flaw: CertificateFlaw | undefined): Identity {
    const nowMs = this.#wallMs();
    const authority = flaw === 'unknown-authority' ? this.#newAuthority() : this.#authority;
    return authority.issue({
      commonName,
      hosts: commonName === 'client' ? [] : flaw === 'wrong-host' ? ['tikv.invalid'] : hosts,
      notBeforeMs: nowMs - dayMs,
      notAfterMs: flaw === 'expired' ? nowMs - dayMs / 24 : nowMs + 365 * dayMs,
    });
  }

  async #write(directory: string): Promise<void> {
    const { caFile, certFile, keyFile } = pathsIn(directory);
    await Promise.all([
      writeFile(caFile, this.ca),
      writeFile(certFile, this.cert),
      writeFile(keyFile, this.key, { mode: 0o600 }),
    ]);
  }
}

function pathsIn(directory: string): TlsPaths {
  return {
    caFile: join(directory, 'ca.pem'),
    certFile: join(directory, 'cert.pem'),
    keyFile: join(directory, 'key.pem'),
  };
}
