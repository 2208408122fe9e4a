import { Backoffer, ClosedError, operationBudgetsMs, type PhysicalKey, type Runtime, TimerWheel } from '@tikv/core';
import { type KeyCodec, loadKeyspace, v1Codec, v2Codec } from '@tikv/keyspace';
import { PdClient } from '@tikv/pd';
import {
  type PointOperation,
  RegionCache,
  RegionRequestSender,
  type RegionRoute,
  StoreCache,
  sendPoint,
  waitWithin,
} from '@tikv/region-cache';
import {
  http2Transport,
  type OperationPlan,
  type OperationStart,
  operationHookOf,
  StoreCaller,
  type WithContext,
} from '@tikv/rpc';
import type { ApiVersion, CallOptions, ConnectOptions } from '../options/connect-options.js';
import { positive, type ResolvedOptions, resolveOptions } from '../options/resolve-options.js';

const noOptions: CallOptions = {};

/** One road into the cluster: how keys are written, and where they live. */
export interface KeyedRoute extends RegionRoute {
  readonly codec: KeyCodec;
}

/**
 * A connected session: PD, stores, caches, key codec, timers. What raw and transactional clients are built on; one of
 * them, or a facade over both, owns it and closes it.
 */
export class Session implements AsyncDisposable {
  readonly #options: ResolvedOptions;
  readonly #closing = new AbortController();
  readonly #timers: TimerWheel;
  readonly #caller: StoreCaller;
  readonly #stores: StoreCache;
  readonly pd: PdClient;
  /** The road to raw data. */
  readonly raw: KeyedRoute;
  readonly #beforeOperation: ((operation: OperationStart) => Promise<OperationPlan>) | undefined;
  #closed: Promise<void> | undefined;

  private constructor(parts: {
    options: ResolvedOptions;
    timers: TimerWheel;
    pd: PdClient;
    caller: StoreCaller;
    keyspace: { id: number; name: string } | undefined;
  }) {
    const { options, timers, pd, caller, keyspace } = parts;
    const { runtime, redact, forwarding } = options;
    this.#options = options;
    this.#beforeOperation = operationHookOf(options.interceptors);
    this.#timers = timers;
    this.#caller = caller;
    this.pd = pd;
    this.#stores = new StoreCache({ source: pd, caller, runtime, timers });
    const codec =
      keyspace === undefined
        ? v1Codec('raw', { ttl: options.apiVersion === 'v1ttl' })
        : v2Codec({ mode: 'raw', keyspaceId: keyspace.id, keyspaceName: keyspace.name });
    const cache = new RegionCache({ bounds: codec.bounds, source: pd, stores: this.#stores, runtime, timers });
    this.raw = {
      codec,
      cache,
      sender: new RegionRequestSender({
        cache,
        stores: this.#stores,
        caller,
        clusterId: pd.clusterId,
        runtime,
        redact,
        forwarding,
      }),
      context: {
        apiVersion: codec.wireApiVersion,
        keyspace: { case: 'keyspaceId', value: codec.keyspaceId },
        keyspaceName: codec.keyspaceName,
        // The last part is the one that TiKV looks at (raw-keyspace-resource-metrics.md §4.3).
        requestSource: options.requestSource === '' ? undefined : `external_${options.requestSource}`,
      },
      concurrency: options.concurrency,
    };
    caller.onHealthFeedback(({ storeId, slowScore }) => this.#stores.noteHealth(storeId, slowScore));
    cache.start();
    this.#stores.start();
  }

  /** Connects; see `TikvClient.connect` for what it takes and throws. */
  static async open(from?: string | ConnectOptions): Promise<Session> {
    const options = resolveOptions(from, process.env);
    const { runtime, signal } = options;
    const timers = new TimerWheel(runtime);
    const transport = options.transport ?? http2Transport({ runtime, timers, tls: options.tls });
    let pd: PdClient | undefined;
    try {
      const connected = await PdClient.connect({
        ...options.pdOptions,
        endpoints: options.pd,
        runtime,
        timers,
        transport,
        secure: options.tls !== undefined,
        connectTimeoutMs: options.connectMs,
        timeoutMs: options.pdMs,
        forwarding: options.forwarding,
        fetch: options.fetch,
        signal,
      });
      pd = connected;
      const keyspaces = { loadKeyspace: (name: string) => connected.loadKeyspace(name, { signal }) };
      const keyspace = options.apiVersion === 'v2' ? await loadKeyspace(keyspaces, options.keyspace) : undefined;
      if (keyspace !== undefined) connected.useKeyspace(keyspace.id);
      const { connectionsPerStore, batch, limits, interceptors } = options;
      const caller = new StoreCaller({
        transport,
        runtime,
        timers,
        connectionsPerStore,
        batch,
        limits,
        interceptors,
      });
      return new Session({ options, timers, pd, caller, keyspace });
    } catch (error) {
      await pd?.close();
      timers.close();
      throw error;
    }
  }

  get clusterId(): bigint {
    return this.pd.clusterId;
  }

  get apiVersion(): ApiVersion {
    return this.#options.apiVersion;
  }

  get runtime(): Runtime {
    return this.#options.runtime;
  }

  /**
   * Starts an operation: checks its options, sets its deadline, and throws CLOSED when the session is closed. Nothing
   * has been sent yet.
   */
  begin(operation: string, options: CallOptions = {}, budgetMs: number = operationBudgetsMs.raw): Backoffer {
    this.#check(operation, options);
    return this.#backoffer(operation, options, budgetMs, this.#options.runtime.monotonicMs());
  }

  /** An operation on one key; see `sendPoint`. Throws as `begin`, and rejects as `sendToKey`. */
  point<Input, Request extends WithContext, Response, Result>(
    route: RegionRoute,
    operation: PointOperation<Input, Request, Response, Result>,
    key: PhysicalKey,
    input: Input,
    options: CallOptions = noOptions,
  ): Promise<Result> {
    this.#check(operation.facts.operation, options);
    const startedAtMs = this.#options.runtime.monotonicMs();
    const deadlineAtMs = startedAtMs + (options.timeoutMs ?? this.#options.operationMs);
    if (this.#beforeOperation !== undefined) {
      const planned = this.planned(route, this.goOn(operation.facts.operation, options, startedAtMs));
      return planned.then((by) => sendPoint(by, operation, key, input, options, this, startedAtMs, deadlineAtMs));
    }
    return sendPoint(route, operation, key, input, options, this, startedAtMs, deadlineAtMs);
  }

  /**
   * The route as the hooks before operations want it for this one, which has begun and sent nothing; the same route when
   * there are none. Rejects with what a hook throws, and when the operation is over before they are done.
   */
  async planned<Route extends RegionRoute>(route: Route, backoffer: Backoffer): Promise<Route> {
    const before = this.#beforeOperation;
    if (before === undefined) return route;
    const { operation, signal, deadlineAtMs } = backoffer;
    const { replicaRead, labels } = await waitWithin(
      before({ operation, signal, deadlineAtMs }),
      backoffer,
      this.#timers,
    );
    if (replicaRead === undefined && labels === undefined) return route;
    return {
      ...route,
      read: { ...route.read, type: replicaRead ?? route.read?.type ?? 'mixed', labels },
    };
  }

  /** What `begin` gives, for an operation that has begun before. */
  goOn(operation: string, options: CallOptions, startedAtMs: number): Backoffer {
    return this.#backoffer(operation, options, operationBudgetsMs.raw, startedAtMs);
  }

  #check(operation: string, { signal, timeoutMs }: CallOptions): void {
    if (timeoutMs !== undefined) positive('timeoutMs', timeoutMs);
    if (this.#closed !== undefined) throw new ClosedError({ closed: 'client' }, { operation });
    if (signal?.aborted === true) throw signal.reason;
  }

  #backoffer(operation: string, options: CallOptions, budgetMs: number, startedAtMs: number): Backoffer {
    const { runtime, operationMs } = this.#options;
    return new Backoffer({
      runtime,
      timers: this.#timers,
      budgetMs,
      operation,
      signal: options.signal,
      startedAtMs,
      deadlineAtMs: startedAtMs + (options.timeoutMs ?? operationMs),
      closing: this.#closing.signal,
    });
  }

  /** What is in flight rejects with CLOSED; then no socket and no timer is left. Idempotent. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    this.#closing.abort();
    this.raw.cache.close();
    this.#stores.close();
    this.#caller.close();
    await this.pd.close();
    this.#timers.close();
  }
}
