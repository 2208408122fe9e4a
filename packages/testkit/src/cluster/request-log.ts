import type { Message } from '@bufbuild/protobuf';

/** A request that has arrived, whatever became of it. */
export interface RequestRecord {
  /** `RawGet`, `GetRegion`, `Tso`, … */
  readonly rpc: string;
  /** Undefined for PD. */
  readonly storeId: bigint | undefined;
  readonly regionId: bigint | undefined;
  readonly message: Message;
}

/** What arrived, in order. */
export class RequestLog {
  readonly #records: RequestRecord[] = [];

  add(record: RequestRecord): void {
    this.#records.push(record);
  }

  all(): readonly RequestRecord[] {
    return [...this.#records];
  }

  clear(): void {
    this.#records.length = 0;
  }
}
