import type { Message } from '@bufbuild/protobuf';
import type { HttpRequest } from '../model/pd/http/http-route.js';

/** A request that has arrived, whatever became of it. */
export interface RequestRecord {
  /** `RawGet`, `GetRegion`, `Tso`, …, or `HTTP GET /pd/api/v2/keyspaces/:name`. */
  readonly rpc: string;
  /** Undefined for PD. */
  readonly storeId: bigint | undefined;
  readonly regionId: bigint | undefined;
  /** Empty for a request of PD's HTTP API. */
  readonly message: Message;
  /** A request of PD's HTTP API. */
  readonly http?: HttpRequest | undefined;
  /** The store that passed it on to this one, when it was forwarded. */
  readonly via?: bigint | undefined;
}

/** What arrived last, in order. */
export class RequestLog {
  readonly #most: number;
  #records: RequestRecord[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  add(record: RequestRecord): void {
    this.#records.push(record);
    // Cut in large steps, so that a record costs little.
    if (this.#records.length > 2 * this.#most) this.#records = this.#records.slice(-this.#most);
  }

  all(): readonly RequestRecord[] {
    return this.#records.slice(-this.#most);
  }

  clear(): void {
    this.#records = [];
  }
}
