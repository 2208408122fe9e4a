/** What a request meets: a region error instead of its answer, no answer at all, or the end of its stream. */
export type ServerFaultAction = 'busy' | 'stale-command' | 'not-found' | 'undetermined' | 'drop' | 'cut';

export interface ServerFault {
  /** The call by TiKV's name, as `RawPut`; absent: every one. In BatchCommands or alone. */
  readonly command?: string | undefined;
  /** The store that answers; absent: any. */
  readonly storeId?: bigint | undefined;
  /** Whether the request is applied all the same. Default `before`. */
  readonly when?: 'before' | 'after' | undefined;
  readonly action: ServerFaultAction;
  /** So many requests pass first. Default 0. */
  readonly skip?: number | undefined;
  /** How many requests meet it. Default 1. */
  readonly times?: number | undefined;
}

/** A fault that was set, and how many requests have met it. */
export interface SetServerFault extends ServerFault {
  readonly id: bigint;
  readonly met: number;
}

export interface FaultJson {
  readonly id: string;
  readonly command?: string;
  readonly storeId?: string;
  readonly when: 'before' | 'after';
  readonly action: ServerFaultAction;
  readonly times: number;
  readonly met: number;
}

export function setFault({ id, storeId, ...fault }: FaultJson): SetServerFault {
  return { ...fault, id: BigInt(id), storeId: storeId === undefined ? undefined : BigInt(storeId) };
}
