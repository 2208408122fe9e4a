import { Keyspace, KeyspaceState } from '@tikv/kvproto/general/keyspacepb';
import { ErrorType } from '@tikv/kvproto/general/pdpb';
import { beforeEach, describe, expect, it } from 'vitest';
import { askPd } from '../../../testing/ask-pd.js';
import { bytes, ModelBench } from '../../../testing/model-ground.js';
import { answerHttp } from '../http/answer-http.js';
import type { PdMemberRecord } from '../members/pd-members.js';

let bench: ModelBench;

function http(method: string, path: string, body?: unknown): { status: number; body: unknown } {
  const { pathname, searchParams } = new URL(`http://pd/pd/api/v2/keyspaces${path}`);
  const sent = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  const request = { method, path: pathname, query: searchParams, headers: {}, body: bytes(sent) };
  const member = bench.model.members.all[0] as PdMemberRecord;
  const answer = answerHttp(request, { model: bench.model, member, reaches: () => true });
  return { status: answer.status, body: JSON.parse(answer.body) as unknown };
}

beforeEach(() => {
  bench = new ModelBench({ storageMode: 'v2', keyspaces: ['one'] });
  bench.model.members.add(1n);
});

const one = { id: 1, name: 'one', state: 'ENABLED', created_at: 1000, state_changed_at: 1000 };
const notFound = { status: 500, body: '[PD:keyspace:ErrKeyspaceNotFound]keyspace does not exist' };

describe('a keyspace over HTTP', () => {
  it('is created: enabled, with regions of its own', () => {
    const before = bench.model.regions.all.length;
    const config = { gc_management_type: 'keyspace_level' };
    expect(http('POST', '', { name: 'two', config })).toEqual({
      status: 200,
      body: { ...one, id: 2, name: 'two', config },
    });
    expect(bench.model.regions.all.length).toBe(before + 2);
    expect(askPd(bench.model, Keyspace.method.loadKeyspace, { name: 'two' }).keyspace?.state).toBe(
      KeyspaceState.ENABLED,
    );
  });

  it.each([
    { body: { name: 'one' }, status: 500, text: '[PD:keyspace:ErrKeyspaceExists]keyspace already exists' },
    { body: {}, status: 500, text: 'illegal keyspace name , should contain' },
    { body: { name: 'DEFAULT' }, status: 500, text: 'collides with a protected keyspace name' },
    { body: { name: 5 }, status: 400, text: '[PD:gin:ErrBindJSON]' },
    { body: { name: 'two', config: { a: 1 } }, status: 400, text: '[PD:gin:ErrBindJSON]' },
    { body: '{', status: 400, text: '[PD:gin:ErrBindJSON]' },
    { body: '[]', status: 400, text: '[PD:gin:ErrBindJSON]' },
  ])('is not created of $body', ({ body, status, text }) => {
    expect(http('POST', '', body)).toEqual({ status, body: expect.stringContaining(text) as string });
    expect(bench.model.keyspaces.all).toHaveLength(2);
  });

  it.each([
    { body: { id: 9, name: 'nine' }, status: 200, answer: { ...one, id: 9, name: 'nine' } },
    { body: { name: 'nine' }, status: 500, answer: 'keyspace id is empty' },
    { body: { id: 9 }, status: 500, answer: 'keyspace name is empty' },
    { body: { id: 1, name: 'nine' }, status: 500, answer: '[PD:keyspace:ErrKeyspaceExists]keyspace already exists' },
  ])('with an id, of $body', ({ body, status, answer }) => {
    expect(http('POST', '/id', body)).toEqual({ status, body: answer });
  });

  it.each([
    ['/one', { status: 200, body: one }],
    ['/id/1', { status: 200, body: one }],
    ['/two', notFound],
    ['/id/2', notFound],
    ['/id/x', { status: 500, body: 'invalid keyspace id' }],
  ])('is read at %s', (path, answer) => {
    expect(http('GET', path)).toEqual(answer);
  });

  it.each([
    { query: '', ids: [0, 1, 2, 3], next: '' },
    { query: '?limit=0', ids: [0, 1, 2, 3], next: '' },
    { query: '?limit=2', ids: [0, 1], next: '2' },
    { query: '?limit=2&page_token=2', ids: [2, 3], next: '' },
    { query: '?page_token=4', ids: undefined, next: '' },
  ])('is listed with "$query"', ({ query, ids, next }) => {
    for (const name of ['two', 'three']) http('POST', '', { name });
    const { keyspaces, next_page_token } = http('GET', query).body as {
      keyspaces: { id: number }[];
      next_page_token: string;
    };
    expect([keyspaces?.map(({ id }) => id), next_page_token]).toEqual([ids, next]);
  });

  it.each(['?page_token=x', '?limit=x'])('is not listed with %s', (query) => {
    expect(http('GET', query).status).toBe(400);
  });

  it.each([
    { path: '/one/state', body: { state: 'disabled' }, status: 200, answer: { ...one, state: 'DISABLED' } },
    { path: '/one/state', body: { state: 'asleep' }, status: 400, answer: {} },
    {
      path: '/one/state',
      body: { state: 'TOMBSTONE' },
      status: 500,
      answer: 'cannot change keyspace state from ENABLED to TOMBSTONE',
    },
    { path: '/two/state', body: { state: 'DISABLED' }, status: 500, answer: notFound.body },
    {
      path: '/DEFAULT/state',
      body: { state: 'DISABLED' },
      status: 500,
      answer: "[PD:keyspace:ErrModifyDefaultKeyspace]cannot modify default keyspace's state",
    },
  ])('is put at $path to $body', ({ path, body, status, answer }) => {
    expect(http('PUT', path, body)).toEqual({ status, body: answer });
  });

  it('has its configuration patched', () => {
    expect(http('PATCH', '/one/config', { config: { a: '1', b: '2' } }).body).toEqual({
      ...one,
      config: { a: '1', b: '2' },
    });
    expect(http('PATCH', '/one/config', { config: { a: null } }).body).toEqual({ ...one, config: { b: '2' } });
    expect(http('PATCH', '/one/config', { config: { b: '3' }, preconditions: { b: '9' } }).status).toBe(409);
    expect(http('PATCH', '/one/config', { config: { gc_management_type: 'keyspace_level' } })).toEqual({
      status: 500,
      body: '[PD:keyspace:ErrUnsupportedOperationInKeyspace]keyspace level GC',
    });
    expect(http('PATCH', '/two/config', { config: {} })).toEqual(notFound);
  });
});

describe('a keyspace over gRPC', () => {
  it('is not found by name before its regions are cut, but by id', () => {
    const [left, right] = bench.model.regions.all.filter(({ start }) => start.startsWith('x\0\0'));
    bench.model.regions.merge(left?.id ?? 0n, right?.id ?? 0n);
    const { header } = askPd(bench.model, Keyspace.method.loadKeyspace, { name: 'one' });
    expect(header?.error?.type).toBe(ErrorType.ENTRY_NOT_FOUND);
    const byId = askPd(bench.model, Keyspace.method.loadKeyspaceByID, { keyspace: { case: 'id', value: 1 } });
    expect(byId.keyspace?.name).toBe('one');
  });

  it('may carry an identity of API V3 in place of its id', () => {
    bench.model.keyspaces.setIdentity('one', { namespaceId: 3, keyspaceId: 7 });
    const { keyspace } = askPd(bench.model, Keyspace.method.loadKeyspace, { name: 'one' });
    expect(keyspace?.keyspace).toMatchObject({ case: 'keyspaceIdentity', value: { namespaceId: 3, keyspaceId: 7 } });
  });

  it('is listed from an id on', () => {
    const { keyspaces } = askPd(bench.model, Keyspace.method.getAllKeyspaces, {
      startKeyspace: { case: 'startId', value: 1 },
      limit: 5,
    });
    expect(keyspaces.map(({ name }) => name)).toEqual(['one']);
    const beyond = askPd(bench.model, Keyspace.method.getAllKeyspaces, {
      startKeyspace: { case: 'startId', value: 0x1000000 },
    });
    expect(beyond.header?.error?.type).toBe(ErrorType.UNKNOWN);
  });
});
