import { type ConnectOptions, Session } from '@tikv/cluster';
import { RawClient } from '@tikv/raw';

/**
 * One connected client: discovery, region cache and connections shared by all that hangs off it.
 * Two clients in one process share nothing.
 */
export class TikvClient implements AsyncDisposable {
  readonly #session: Session;
  /** Raw key-value operations. */
  readonly raw: RawClient;

  private constructor(session: Session) {
    this.#session = session;
    this.raw = RawClient.on(session);
  }

  /**
   * Connects to the cluster behind a URL (`tikv://host:port[,host:port][?keyspaceName=…]`), an options object, or the
   * environment's `TIKV_PD_ADDRS`.
   *
   * @throws TikvError INVALID_ARGUMENT before any I/O; PD_UNAVAILABLE when no endpoint answers within
   *   `timeouts.connectMs`, naming each and what it said; MISMATCHED_CLUSTER when endpoints belong to different
   *   clusters; KEYSPACE when the keyspace does not exist or is not enabled.
   */
  static async connect(from?: string | ConnectOptions): Promise<TikvClient> {
    return new TikvClient(await Session.open(from));
  }

  get clusterId(): bigint {
    return this.#session.clusterId;
  }

  /** Ends what is in flight with CLOSED and frees every socket and timer. Idempotent. */
  close(): Promise<void> {
    return this.#session.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
