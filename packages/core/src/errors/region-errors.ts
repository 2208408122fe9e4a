import { TikvError, type TikvErrorOptions } from './tikv-error.js';

/** No replica of a region could serve the request. */
export class RegionUnavailableError extends TikvError {
  static {
    this.prototype.name = 'RegionUnavailableError';
  }
  readonly code = 'REGION_UNAVAILABLE';
  readonly regionId: bigint | undefined;
  /** The redacted key that the region was wanted for. */
  readonly key: string | undefined;
  /** The stores that were tried or considered: `store 3 (127.0.0.1:20160)`. */
  readonly stores: readonly string[];

  constructor(
    details: {
      reason: string;
      regionId?: bigint | undefined;
      key?: string | undefined;
      stores?: readonly string[] | undefined;
    },
    options?: TikvErrorOptions,
  ) {
    const { regionId, key, stores = [] } = details;
    const region = regionId === undefined ? 'The region' : `Region ${regionId}`;
    const of = key === undefined ? '' : ` of key ${key}`;
    const on = stores.length === 0 ? '' : ` (${stores.join(', ')})`;
    super(
      {
        what: `${region}${of} is unavailable: ${details.reason}${on}`,
        advice: 'Check that a majority of its stores is running',
        retryable: true,
      },
      options,
    );
    this.regionId = regionId;
    this.key = key;
    this.stores = stores;
  }
}

/** A store turned the request away because it is overloaded. */
export class ServerBusyError extends TikvError {
  static {
    this.prototype.name = 'ServerBusyError';
  }
  readonly code = 'SERVER_BUSY';
  readonly reason: string;
  readonly storeId: bigint | undefined;

  constructor(details: { reason: string; storeId?: bigint | undefined }, options?: TikvErrorOptions) {
    const { reason, storeId } = details;
    const who = storeId === undefined ? 'The server' : `Store ${storeId}`;
    super({ what: `${who} is busy: ${reason}`, advice: 'Send less, or try again later', retryable: true }, options);
    this.reason = reason;
    this.storeId = storeId;
  }
}

/** The server answered with an error that has no class of its own. */
export class ServerErrorError extends TikvError {
  static {
    this.prototype.name = 'ServerErrorError';
  }
  readonly code = 'SERVER_ERROR';
  /** The server's words. */
  readonly serverMessage: string;

  constructor(
    details: { serverMessage: string; retryable?: boolean | undefined; advice?: string | undefined },
    options?: TikvErrorOptions,
  ) {
    const { serverMessage, retryable = false, advice } = details;
    super({ what: `The server answered: ${serverMessage}`, advice, retryable }, options);
    this.serverMessage = serverMessage;
  }
}

/** Stores refuse writes because their disks are full. */
export class DiskFullError extends TikvError {
  static {
    this.prototype.name = 'DiskFullError';
  }
  readonly code = 'DISK_FULL';
  readonly storeIds: readonly bigint[];
  readonly reason: string;

  constructor(details: { storeIds: readonly bigint[]; reason: string }, options?: TikvErrorOptions) {
    const { storeIds, reason } = details;
    super(
      {
        what: `The disks of store ${storeIds.join(', ') || '(unknown)'} are full: ${reason}`,
        advice: 'Free space or add stores',
        retryable: true,
      },
      options,
    );
    this.storeIds = storeIds;
    this.reason = reason;
  }
}

/** A write is bigger than what one raft entry may hold (`raftstore.raft-entry-max-size`, 8 MiB by default). */
export class RaftEntryTooLargeError extends TikvError {
  static {
    this.prototype.name = 'RaftEntryTooLargeError';
  }
  readonly code = 'RAFT_ENTRY_TOO_LARGE';
  readonly regionId: bigint;
  /** Bytes. */
  readonly entrySize: number;

  constructor(details: { regionId: bigint; entrySize: number }, options?: TikvErrorOptions) {
    const { regionId, entrySize } = details;
    super(
      {
        what: `A write of ${entrySize} bytes to region ${regionId} exceeds the server's raft entry limit`,
        advice: 'Write less at once, or raise raftstore.raft-entry-max-size',
        retryable: false,
      },
      options,
    );
    this.regionId = regionId;
    this.entrySize = entrySize;
  }
}

/** The region is being flashed back, or was not prepared for it. */
export class FlashbackError extends TikvError {
  static {
    this.prototype.name = 'FlashbackError';
  }
  readonly code = 'FLASHBACK';
  readonly regionId: bigint;
  readonly state: 'in-progress' | 'not-prepared';
  readonly flashbackStartTs: bigint | undefined;

  constructor(
    details: {
      regionId: bigint;
      state: 'in-progress' | 'not-prepared';
      flashbackStartTs?: bigint | undefined;
    },
    options?: TikvErrorOptions,
  ) {
    const { regionId, state, flashbackStartTs } = details;
    const to = flashbackStartTs === undefined ? '' : ` (started at ${flashbackStartTs})`;
    super(
      state === 'in-progress'
        ? { what: `Region ${regionId} is being flashed back${to}`, advice: 'Wait until it is done', retryable: true }
        : { what: `Region ${regionId} is not prepared for a flashback`, retryable: false },
      options,
    );
    this.regionId = regionId;
    this.state = state;
    this.flashbackStartTs = flashbackStartTs;
  }
}
