import { describe, expect, it } from 'vitest';
import { ModelBench } from '../../../testing/model-ground.js';
import type { PdMemberRecord } from '../members/pd-members.js';
import { answerHttp } from './answer-http.js';
import { type HttpAnswer, type HttpRequest, type HttpRoute, json, paramsOf } from './http-route.js';

const routes: readonly HttpRoute[] = [
  {
    method: 'GET',
    path: '/pd/a/:name',
    handle: ({ params }, { member, role }) => json(200, [params['name'], member?.name, role]),
  },
  { method: 'PUT', path: '/pd/a/:name', handle: () => json(201, 'put') },
];

interface Asked extends Partial<HttpRequest> {
  readonly reaches?: (to: PdMemberRecord) => boolean;
}

function ask(bench: ModelBench, index: number, { reaches = () => true, ...asked }: Asked = {}): HttpAnswer {
  const request = { method: 'GET', path: '/pd/a/x', query: new URLSearchParams(), headers: {}, body: new Uint8Array() };
  const member = bench.model.members.all[index] as PdMemberRecord;
  return answerHttp({ ...request, ...asked }, { model: bench.model, member, reaches }, routes);
}

function twoMembers(): ModelBench {
  const bench = new ModelBench();
  for (let id = 1n; id <= 2n; id += 1n) bench.model.members.add(id);
  return bench;
}

describe('a path', () => {
  it.each([
    { pattern: '/a/:b', path: '/a/c', params: { b: 'c' } },
    { pattern: '/a/:b/c/:d', path: '/a/1/c/2%2f3', params: { b: '1', d: '2/3' } },
    { pattern: '/a/:b', path: '/a/', params: undefined },
    { pattern: '/a/:b', path: '/a/b/c', params: undefined },
    { pattern: '/a', path: '/b', params: undefined },
    { pattern: '/a/:b', path: '/a/%zz', params: { b: '%zz' } },
  ])('$path against $pattern', ({ pattern, path, params }) => {
    expect(paramsOf(pattern, path)).toEqual(params);
  });
});

describe('a request over HTTP', () => {
  const noLeader = '[PD:apiutil:ErrRedirectNoLeader]redirect finds no leader\n';

  it('is answered by the leader', () => {
    const bench = twoMembers();
    expect(JSON.parse(ask(bench, 0).body)).toEqual(['x', 'pd-0', 'leader']);
    expect(ask(bench, 0, { method: 'PUT' })).toMatchObject({ status: 201, body: '"put"' });
  });

  it('is passed on to the leader by a follower', () => {
    expect(JSON.parse(ask(twoMembers(), 1).body)).toEqual(['x', 'pd-0', 'leader']);
  });

  it('is answered by a follower that may', () => {
    const headers = { 'pd-allow-follower-handle': 'true' };
    expect(JSON.parse(ask(twoMembers(), 1, { headers }).body)).toEqual(['x', 'pd-1', 'follower']);
  });

  it.each([
    { name: 'an unknown path', asked: { path: '/pd/b' }, status: 404, body: '404 page not found\n' },
    {
      name: 'a method that the path does not have',
      asked: { method: 'POST' },
      status: 405,
      body: '',
    },
  ])('for $name is $status', ({ asked, status, body }) => {
    expect(ask(twoMembers(), 0, asked)).toMatchObject({ status, body });
  });

  it('that was passed on before is not passed on again', () => {
    const answer = ask(twoMembers(), 1, { headers: { 'pd-redirector': 'pd-0' } });
    expect(answer).toMatchObject({ status: 500, body: '[PD:apiutil:ErrRedirectToNotLeader]redirect to not leader\n' });
  });

  it('finds no leader, or one that cannot be reached, or a member that is not ready', () => {
    const bench = twoMembers();
    expect(ask(bench, 1, { reaches: () => false })).toMatchObject({ status: 500 });
    bench.model.members.lead(undefined);
    expect(ask(bench, 1)).toMatchObject({ status: 503, body: noLeader });
    (bench.model.members.all[1] as PdMemberRecord).state = 'starting';
    expect(ask(bench, 1).body).toContain('server not started');
  });
});
