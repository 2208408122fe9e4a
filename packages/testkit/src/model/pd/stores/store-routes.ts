import type { ClusterModel } from '../../cluster-model.js';
import type { StoreRecord } from '../../region/store-record.js';
import { type HttpRoute, json } from '../http/http-route.js';

const stateNames = { up: 'Up', offline: 'Offline', tombstone: 'Tombstone' } as const;
const nodeStates = { up: 1, offline: 2, tombstone: 3 } as const;
const persistInterval = '1s';

/** Stores, as PD's HTTP API shows them. */
export const storeRoutes: readonly HttpRoute[] = [
  {
    method: 'GET',
    path: '/pd/api/v1/stores',
    /** `state` filters by its name or number; without it tombstones are left out. */
    handle: ({ query }, { model }) => {
      const wanted = query.getAll('state').map(stateOf);
      if (wanted.includes(undefined)) return json(400, `unknown StoreState: ${query.getAll('state').join(',')}`);
      const stores = [...model.stores.values()].filter(({ state }) =>
        wanted.length === 0 ? state !== 'tombstone' : wanted.includes(state),
      );
      return json(200, { count: stores.length, stores: stores.map((store) => storeJson(model, store)) });
    },
  },
  {
    method: 'GET',
    path: '/pd/api/v1/store/:id',
    handle: ({ params }, { model }) => {
      const id = storeId(params['id']);
      if (id === undefined) return json(400, `invalid store id ${params['id']}`);
      const store = model.stores.get(id);
      return store === undefined ? json(404, `store ${id} not found`) : json(200, storeJson(model, store));
    },
  },
  {
    method: 'POST',
    path: '/pd/api/v1/store/:id/label',
    handle: ({ params, body }, { model }) => {
      const store = model.stores.get(storeId(params['id']) ?? 0n);
      if (store === undefined) return json(404, `store ${params['id']} not found`);
      const labels = labelsOf(body);
      if (labels === undefined) return json(400, 'labels must be a JSON object of text');
      store.labels = { ...store.labels, ...labels };
      return json(200, "The store's label is updated.");
    },
  },
  {
    method: 'GET',
    path: '/pd/api/v1/min-resolved-ts',
    /** `scope` names stores, or is `cluster`: then every store's own is there too. */
    handle: ({ query }, { model }) => {
      const all = [...model.stores.values()].filter(({ state }) => state !== 'tombstone').map(({ id }) => id);
      const cluster = model.resolvedTs.least(model.stores, all).least;
      const scope = query.get('scope') ?? '';
      if (scope === '') return json(200, resolvedJson(cluster, null));
      if (scope === 'cluster')
        return json(200, resolvedJson(cluster, model.resolvedTs.least(model.stores, all).byStore));
      const ids = scope.split(',').map(storeId);
      if (ids.includes(undefined)) return json(400, `invalid store id in scope ${scope}`);
      const { least, byStore } = model.resolvedTs.least(model.stores, ids as bigint[]);
      return json(200, resolvedJson(least, byStore));
    },
  },
  {
    method: 'GET',
    path: '/pd/api/v1/min-resolved-ts/:id',
    handle: ({ params }, { model }) => {
      const id = storeId(params['id']);
      if (id === undefined) return json(400, `invalid store id ${params['id']}`);
      return json(200, resolvedJson(model.resolvedTs.least(model.stores, [id]).least, null));
    },
  },
];

function resolvedJson(ts: bigint, byStore: Record<string, bigint> | null): object {
  return {
    is_real_time: true,
    min_resolved_ts: ts,
    persist_interval: persistInterval,
    stores_min_resolved_ts: byStore,
  };
}

function storeJson({ regions }: ClusterModel, store: StoreRecord): object {
  const { id, address, labels, state } = store;
  const peers = regions.all.flatMap((region) => region.peers.filter(({ storeId: on }) => on === id));
  return {
    store: {
      id,
      address,
      labels: Object.entries(labels).map(([key, value]) => ({ key, value })),
      version: '8.5.0',
      peer_address: address,
      state: nodeStates[state] - 1,
      node_state: nodeStates[state],
      state_name: stateNames[state],
    },
    status: {
      leader_count: regions.all.filter(({ leader }) => leader === id).length,
      region_count: peers.length,
      slow_score: store.slowScore,
      ...(store.busy === undefined ? {} : { is_busy: true }),
    },
  };
}

function stateOf(text: string): StoreRecord['state'] | undefined {
  const names = Object.keys(stateNames) as StoreRecord['state'][];
  return names.find((name) => text === String(nodeStates[name] - 1) || text.toLowerCase() === name);
}

function storeId(text: string | undefined): bigint | undefined {
  return text !== undefined && /^\d{1,20}$/.test(text) ? BigInt(text) : undefined;
}

function labelsOf(body: Uint8Array): Record<string, string> | undefined {
  try {
    const labels = JSON.parse(new TextDecoder().decode(body)) as unknown;
    const isObject = typeof labels === 'object' && labels !== null && !Array.isArray(labels);
    if (!isObject || Object.values(labels).some((value) => typeof value !== 'string')) return undefined;
    return labels as Record<string, string>;
  } catch {
    return undefined;
  }
}
