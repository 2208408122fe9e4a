import type { HttpAnswer, HttpRoute } from '../http/http-route.js';
import { json } from '../http/http-route.js';
import { PdError } from '../metadata/pd-error.js';
import { type KeyspaceRecord, stateName, stateNamed } from './keyspace-record.js';
import { PreconditionFailed, unknown } from './keyspace-rules.js';
import { type Body, bodyOf, NotJson, patchIn, textIn, textsIn } from './request-body.js';

const root = '/pd/api/v2/keyspaces';

/** PD's HTTP API of keyspaces: here they are created. What is refused is a JSON string of PD's words. */
export const keyspaceRoutes: readonly HttpRoute[] = [
  {
    method: 'POST',
    path: root,
    handle: ({ body }, { model }) =>
      answered(() => {
        const params = bodyOf(body);
        return shown(model.keyspaces.create(textIn(params, 'name'), textsIn(params, 'config')));
      }),
  },
  {
    method: 'POST',
    path: `${root}/id`,
    handle: ({ body }, { model }) =>
      answered(() => {
        const params = bodyOf(body);
        const [name, config] = [textIn(params, 'name'), textsIn(params, 'config')];
        const id = idIn(params);
        if (name === '') throw unknown('keyspace name is empty');
        return shown(model.keyspaces.createById(id, name, config));
      }),
  },
  {
    method: 'GET',
    path: root,
    handle: ({ query }, { model }) => {
      const [token, limit] = [query.get('page_token') ?? '', query.get('limit') ?? ''];
      if (!/^\d*$/.test(token)) return json(400, parseError('ParseUint', token));
      if (!/^-?\d*$/.test(limit)) return json(400, parseError('ParseInt', limit));
      return answered(() => {
        const most = Number(limit);
        // One more than asked for tells where the next page begins.
        const found = model.keyspaces.range(Number(token), most > 0 ? most + 1 : 0);
        const next = most > 0 ? found[most] : undefined;
        const page = next === undefined ? found : found.slice(0, most);
        return {
          keyspaces: page.length === 0 ? null : page.map(shown),
          next_page_token: next === undefined ? '' : String(next.id),
        };
      });
    },
  },
  {
    method: 'GET',
    path: `${root}/:name`,
    handle: ({ params }, { model }) => answered(() => shown(model.keyspaces.load(params['name'] ?? ''))),
  },
  {
    method: 'GET',
    path: `${root}/id/:id`,
    handle: ({ params }, { model }) => {
      const id = params['id'] ?? '';
      if (!/^\d+$/.test(id)) return json(500, 'invalid keyspace id');
      return answered(() => shown(model.keyspaces.loadById(Number(id))));
    },
  },
  {
    method: 'PATCH',
    path: `${root}/:name/config`,
    handle: ({ params, body }, { model }) =>
      answered(() => {
        const asked = bodyOf(body);
        const patch = patchIn(asked, 'config');
        if (patch['gc_management_type'] === 'keyspace_level') throw unsupported('keyspace level GC');
        if (typeof patch['region_bound_type'] === 'string') throw unsupported('region bound type');
        return shown(model.keyspaces.changeConfig(params['name'] ?? '', patch, patchIn(asked, 'preconditions')));
      }),
  },
  {
    method: 'PUT',
    path: `${root}/:name/state`,
    handle: ({ params, body }, { model }) =>
      answered(() => {
        const state = stateNamed(textIn(bodyOf(body), 'state'));
        // PD writes this error out as an empty object.
        if (state === undefined) return undefined;
        return shown(model.keyspaces.changeStateByName(params['name'] ?? '', state));
      }),
  },
];

function answered(answer: () => unknown): HttpAnswer {
  try {
    const value = answer();
    return value === undefined ? json(400, {}) : json(200, value);
  } catch (error) {
    if (error instanceof NotJson) return json(400, error.message);
    if (error instanceof PreconditionFailed) return json(409, error.message);
    if (error instanceof PdError) return json(500, error.message);
    throw error;
  }
}

/** As PD shows a keyspace: what is empty or 0 is left out, but for the id. */
function shown({ id, name, state, createdAt, stateChangedAt, config }: KeyspaceRecord): Record<string, unknown> {
  return {
    id,
    name,
    state: stateName(state),
    ...(createdAt === 0 ? {} : { created_at: createdAt }),
    ...(stateChangedAt === 0 ? {} : { state_changed_at: stateChangedAt }),
    ...(Object.keys(config).length === 0 ? {} : { config }),
  };
}

function idIn(params: Body): number {
  const id = params['id'];
  if (id === undefined || id === null) throw unknown('keyspace id is empty');
  if (typeof id !== 'number' || !Number.isInteger(id) || id < 0 || id > 0xffff_ffff) throw new NotJson('id');
  return id;
}

function unsupported(what: string): PdError {
  return unknown(`[PD:keyspace:ErrUnsupportedOperationInKeyspace]${what}`);
}

function parseError(call: string, text: string): string {
  return `strconv.${call}: parsing ${JSON.stringify(text)}: invalid syntax`;
}
