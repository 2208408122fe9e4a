import { jsonOverHttp } from '../processes/json-over-http.js';
import { type ClusterJson, type ClusterView, clusterView } from './cluster-view.js';
import { type FaultJson, type ServerFault, type SetServerFault, setFault } from './server-fault.js';

/** Steers the stores by their admin port. What the cluster refuses rejects with its reason. */
export class AdminClient {
  readonly #url: string;

  constructor(address: string) {
    this.#url = `http://${address}`;
  }

  async cluster(): Promise<ClusterView> {
    return clusterView((await this.#call('GET', '/cluster')) as ClusterJson);
  }

  /** Splits regions at these physical keys. `raw`: bounds are the keys as they are, as for raw data of API V1. */
  async split(keys: readonly (Uint8Array | string)[], { raw = true }: { readonly raw?: boolean } = {}): Promise<void> {
    await this.#call('POST', '/split', { keys: keys.map((key) => Buffer.from(key).toString('hex')), raw });
  }

  /** Makes a region part of its neighbour, which keeps its id. */
  async merge(regionId: bigint, intoRegionId: bigint): Promise<void> {
    await this.#call('POST', '/merge', { regionId, intoRegionId });
  }

  async transferLeader(regionId: bigint, storeId: bigint): Promise<void> {
    await this.#call('POST', '/leader', { regionId, storeId });
  }

  /** Breaks all connections of a store; others take its regions over a little later. */
  async stopStore(storeId: bigint): Promise<void> {
    await this.#call('POST', '/stores/stop', { storeId });
  }

  /** Starts it again, at the address that it had. */
  async startStore(storeId: bigint): Promise<void> {
    await this.#call('POST', '/stores/start', { storeId });
  }

  /** Restarts a store at another address. */
  async moveStore(storeId: bigint): Promise<void> {
    await this.#call('POST', '/stores/move', { storeId });
  }

  async addFault(fault: ServerFault): Promise<SetServerFault> {
    return setFault((await this.#call('POST', '/faults', fault)) as FaultJson);
  }

  /** All that were set since the last `clearFaults`. */
  async faults(): Promise<SetServerFault[]> {
    return ((await this.#call('GET', '/faults')) as FaultJson[]).map(setFault);
  }

  async clearFaults(): Promise<void> {
    await this.#call('DELETE', '/faults');
  }

  async #call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    return jsonOverHttp({ method, url: `${this.#url}${path}`, body: body === undefined ? undefined : idsAsText(body) });
  }
}

function idsAsText(body: object): object {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, typeof value === 'bigint' ? String(value) : (value as unknown)]),
  );
}
