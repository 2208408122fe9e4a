import { type CallOptions, type ConnectOptions, type Scan, Session } from '@tikv/cluster';
import type { DeleteRange, KeyLike } from '@tikv/keyspace';
import type { ValueLike } from './arguments/value.js';
import { batchDelete, batchGet, batchPut } from './operations/batch.js';
import { deleteRange } from './operations/delete-range.js';
import { get, put, remove } from './operations/point.js';
import { scan } from './operations/scan.js';
import type { PutEntry, PutOptions, ScanOptions } from './raw-options.js';

/**
 * Raw key-value operations: single keys and ranges, no transactions. A string is its UTF-8 bytes, results are bytes.
 *
 * Every call takes `signal` and `timeoutMs`. Bad arguments throw INVALID_ARGUMENT before any I/O. A write whose answer
 * was lost is sent again; when it fails in the end and may have been applied, it rejects with UNDETERMINED.
 */
export class RawClient implements AsyncDisposable {
  readonly #session: Session;
  readonly #owned: boolean;

  private constructor(session: Session, owned: boolean) {
    this.#session = session;
    this.#owned = owned;
  }

  /** A client of its own, for those who need nothing else. Takes and throws what `TikvClient.connect` does. */
  static async connect(from?: string | ConnectOptions): Promise<RawClient> {
    return new RawClient(await Session.open(from), true);
  }

  /** A client on a session that somebody else closes. */
  static on(session: Session): RawClient {
    return new RawClient(session, false);
  }

  /** The value, or undefined when there is none. */
  get(key: KeyLike, options?: CallOptions): Promise<Uint8Array | undefined> {
    return get(this.#session, key, options);
  }

  /** Values in the order of the keys, undefined where there is none. */
  batchGet(keys: readonly KeyLike[], options?: CallOptions): Promise<(Uint8Array | undefined)[]> {
    return batchGet(this.#session, keys, options);
  }

  put(key: KeyLike, value: ValueLike, options?: PutOptions): Promise<void> {
    return put(this.#session, key, value, options);
  }

  /**
   * Writes many pairs, not atomically; for a key that is given twice the last pair counts.
   *
   * @throws TikvError BATCH_FAILED when some pairs were written, or may have been, and others not: `outcomes` tells each.
   */
  batchPut(entries: readonly PutEntry[], options?: CallOptions): Promise<void> {
    return batchPut(this.#session, entries, options);
  }

  /** Succeeds also when the key is absent. */
  delete(key: KeyLike, options?: CallOptions): Promise<void> {
    return remove(this.#session, key, options);
  }

  /**
   * Deletes many keys, not atomically.
   *
   * @throws TikvError BATCH_FAILED as `batchPut`.
   */
  batchDelete(keys: readonly KeyLike[], options?: CallOptions): Promise<void> {
    return batchDelete(this.#session, keys, options);
  }

  /** Deletes `{ prefix }` or `{ start, end }`, end excluded; everything only by `{ all: true }`. Not atomic. */
  deleteRange(range: DeleteRange, options?: CallOptions): Promise<void> {
    return deleteRange(this.#session, range, options);
  }

  /** A lazy walk over a range of any length. `{}` is everything; `reverse` walks the same range downwards. */
  scan(options: ScanOptions = {}): Scan {
    return scan(this.#session, options);
  }

  /** Closes the session of a client made by `connect`; one that is part of a `TikvClient` is closed with that. */
  async close(): Promise<void> {
    if (this.#owned) await this.#session.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
