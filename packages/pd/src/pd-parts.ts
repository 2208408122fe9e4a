import { type Runtime, systemRuntime, TimerWheel } from '@tikv/core';
import { ConnectionPool, http2Transport } from '@tikv/rpc';
import { checkTimeout } from './calls/check-arguments.js';
import { PdCaller } from './calls/pd-caller.js';
import { getClusterInfo } from './calls/pd-methods.js';
import { singleFlight } from './calls/single-flight.js';
import { bootstrap } from './discovery/bootstrap.js';
import { endpointAddresses } from './discovery/endpoint-address.js';
import { Members } from './discovery/members.js';
import { GcStates } from './gc/gc-states.js';
import { LegacySafePoints } from './gc/legacy-safe-points.js';
import { type PdFetch, PdHttp } from './http/pd-http.js';
import { checkKeyspaceId, nullKeyspaceId } from './keyspaces/keyspace-id.js';
import { PdKeyspaces } from './keyspaces/pd-keyspaces.js';
import { GlobalConfig } from './meta/global-config.js';
import { MetaStorage } from './meta/meta-storage.js';
import { TimestampOracle } from './oracle/timestamp-oracle.js';
import type { PdConnectOptions } from './pd-options.js';
import { PdRegions } from './regions/pd-regions.js';
import { RegionQueries } from './regions/region-queries.js';
import { MemberHealth } from './routing/member-health.js';
import { Routers } from './routing/routers.js';
import { Routes } from './routing/routes.js';
import { PdScheduling } from './scheduling/pd-scheduling.js';
import { checkTsoOptions } from './tso/batching.js';
import { PdEndpoints } from './tso/pd-endpoints.js';
import { ServiceEndpoints } from './tso/service-endpoints.js';
import { TsoClient } from './tso/tso-client.js';
import { TsoModes } from './tso/tso-modes.js';

/** What a client of PD is made of. */
export interface PdParts {
  readonly runtime: Runtime;
  readonly pool: ConnectionPool;
  readonly timeoutMs: number;
  readonly members: Members;
  readonly caller: PdCaller;
  readonly regions: PdRegions;
  readonly tso: TsoClient;
  readonly modes: TsoModes;
  readonly pdEndpoints: PdEndpoints;
  /** Whose timestamps are wanted. */
  readonly keyspace: { id: number };
  readonly oracle: TimestampOracle;
  readonly gc: GcStates;
  readonly legacySafePoints: LegacySafePoints;
  readonly keyspaces: PdKeyspaces;
  readonly metaStorage: MetaStorage;
  readonly globalConfig: GlobalConfig;
  readonly scheduling: PdScheduling;
  readonly http: PdHttp;
  readonly close: () => void;
}

/** Finds the cluster and puts the parts together; leaves nothing behind when it fails. */
export async function connectParts(options: PdConnectOptions): Promise<PdParts> {
  const { connectTimeoutMs = 10_000, timeoutMs = 3_000, lowResolutionIntervalMs = 2_000, tls, signal } = options;
  const endpoints = endpointAddresses(options.endpoints);
  checkTimeout('connectTimeoutMs', connectTimeoutMs);
  checkTimeout('timeoutMs', timeoutMs);
  checkTimeout('lowResolutionIntervalMs', lowResolutionIntervalMs);
  if (options.keyspaceId !== undefined) checkKeyspaceId('keyspaceId', options.keyspaceId);
  checkTsoOptions(options.tso ?? {});
  const secure = options.secure ?? tls !== undefined;
  const runtime = options.runtime ?? systemRuntime();
  const timers = options.timers ?? new TimerWheel(runtime);
  const ownTimers = options.timers === undefined ? timers : undefined;
  const pool = new ConnectionPool({ transport: options.transport ?? http2Transport({ runtime, tls }) });
  try {
    const first = await bootstrap({ endpoints, pool, runtime, timers, secure, connectTimeoutMs, timeoutMs, signal });
    const members = new Members({ pool, runtime, timers, secure, seeds: endpoints }, first.clusterId, first.members);
    return partsOf(
      { ...options, timeoutMs, lowResolutionIntervalMs },
      { pool, runtime, timers, members, secure, ownTimers },
    );
  } catch (error) {
    pool.close();
    ownTimers?.close();
    throw error;
  }
}

function partsOf(
  options: PdConnectOptions & { readonly timeoutMs: number; readonly lowResolutionIntervalMs: number },
  base: {
    readonly pool: ConnectionPool;
    readonly runtime: Runtime;
    readonly timers: TimerWheel;
    readonly members: Members;
    readonly secure: boolean;
    readonly ownTimers: TimerWheel | undefined;
  },
): PdParts {
  const { timeoutMs, callerId = 'tikv-js', forwarding = false, followerHandling = false } = options;
  const { pool, runtime, timers, members, secure, ownTimers } = base;
  const closing = new AbortController();
  const health = new MemberHealth({ pool, runtime, timers, timeoutMs, leader: () => members.leader });
  const routers = new Routers({ runtime, timers });
  members.onMembersChange(() => health.keepOnly([...members.addresses, ...routers.addresses]));
  const routes = new Routes({
    runtime,
    members,
    health,
    forwarding,
    followerHandling,
    routers: () => (options.routers === true ? routers.use() : []),
  });
  const shared = { pool, runtime, timers, members, timeoutMs, callerId };
  const caller = new PdCaller({ ...shared, health, routes, closing: closing.signal });
  const queries = new RegionQueries({ ...shared, routes, onSilence: (address) => health.suspect(address) });
  const fetch = options.fetch ?? (secure || options.runtime !== undefined ? undefined : platformFetch());
  const http = new PdHttp({ runtime, timers, members, fetch, closing: closing.signal });
  const metaStorage = new MetaStorage({ caller, pool, runtime, timers, members, closing: closing.signal });
  const keyspaces = new PdKeyspaces(caller, http);
  routers.discoverWith(metaStorage, members.clusterId);
  const keyspace = { id: options.keyspaceId ?? nullKeyspaceId };
  const pdEndpoints = new PdEndpoints({ runtime, members, health, forwarding });
  const clusterInfo = singleFlight(() => caller.call(getClusterInfo, {}, { timeoutMs }));
  const service = new ServiceEndpoints({
    pool,
    runtime,
    members,
    keyspaceId: () => keyspace.id,
    tsoUrls: async () => (await clusterInfo()).tsoUrls,
    metaValue: (key) => metaStorage.value(new TextEncoder().encode(key)),
    configuredGroup: async (id) => {
      if (id === nullKeyspaceId) return 0;
      return Number((await keyspaces.loadById(id)).config.get('tso_keyspace_group_id') ?? 0);
    },
  });
  const serverProxy = options.tsoServerProxy ?? false;
  const modes = new TsoModes({ timers, pd: pdEndpoints, service, clusterInfo, serverProxy });
  const tso = new TsoClient({ ...shared, endpoints: modes });
  pdEndpoints.useFollowerProxy(options.tso?.followerProxy ?? false);
  tso.configure(options.tso ?? {});
  const oracle = new TimestampOracle({
    runtime,
    timers,
    caller,
    getTimestamp: ({ signal, timeoutMs: limitMs = 3 * timeoutMs }) => tso.get(runtime.monotonicMs() + limitMs, signal),
    latest: () => tso.latest,
    intervalMs: options.lowResolutionIntervalMs,
  });
  const close = (): void => {
    if (closing.signal.aborted) return;
    closing.abort();
    for (const part of [oracle, tso, modes, queries, routers, health, members, pool]) part.close();
    ownTimers?.close();
  };
  return {
    runtime,
    pool,
    timeoutMs,
    members,
    caller,
    regions: new PdRegions({ caller, queries, runtime, timeoutMs }),
    tso,
    modes,
    pdEndpoints,
    keyspace,
    oracle,
    gc: new GcStates({ caller, meta: metaStorage, keyspaces, runtime }),
    legacySafePoints: new LegacySafePoints(caller),
    keyspaces,
    metaStorage,
    globalConfig: new GlobalConfig(caller, metaStorage),
    scheduling: new PdScheduling(caller),
    http,
    close,
  };
}

/** Absent on platforms without it. */
function platformFetch(): PdFetch | undefined {
  return (globalThis as { fetch?: PdFetch }).fetch;
}
