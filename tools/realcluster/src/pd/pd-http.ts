import type { ClusterCertificates } from '../build/certificates.js';
import { jsonOverHttp } from '../processes/json-over-http.js';

export type KeyspaceState = 'ENABLED' | 'DISABLED' | 'ARCHIVED' | 'TOMBSTONE';

/** PD's HTTP API, as far as a test steers a cluster by it. */
export class PdHttp {
  readonly #urls: () => readonly string[];
  readonly #tls: ClusterCertificates | undefined;

  constructor(urls: () => readonly string[], tls: ClusterCertificates | undefined) {
    this.#urls = urls;
    this.#tls = tls;
  }

  /** Name of the member that leads, once one does. */
  async leader(): Promise<string | undefined> {
    const { leader } = (await this.#call('GET', '/pd/api/v1/members')) as { leader?: { name?: string } };
    return leader?.name;
  }

  async createKeyspace(name: string): Promise<void> {
    await this.#call('POST', '/pd/api/v2/keyspaces', { name });
  }

  async setKeyspaceState(name: string, state: KeyspaceState): Promise<void> {
    await this.#call('PUT', `/pd/api/v2/keyspaces/${encodeURIComponent(name)}/state`, { state });
  }

  /** Has PD order that a store leads a region. */
  async transferLeader(regionId: bigint, storeId: bigint): Promise<void> {
    const order = { name: 'transfer-leader', region_id: Number(regionId), to_store_id: Number(storeId) };
    await this.#call('POST', '/pd/api/v1/operators', order);
  }

  /** Any member answers for all; the first that does. */
  async #call(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<unknown> {
    let last: unknown = new Error('no PD is up');
    for (const url of this.#urls()) {
      try {
        return await jsonOverHttp({ method, url: `${url}${path}`, body, tls: this.#tls });
      } catch (error) {
        last = error;
      }
    }
    throw last;
  }
}
