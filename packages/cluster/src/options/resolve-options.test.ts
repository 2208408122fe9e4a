import { describe, expect, it } from 'vitest';
import { resolveOptions } from './resolve-options.js';

describe('resolveOptions', () => {
  it('takes a URL with several endpoints and parameters', () => {
    const options = resolveOptions('tikv://10.0.0.1:2379,10.0.0.2:2379/?keyspaceName=app&caFile=/ca.pem', {});
    expect(options).toMatchObject({ pd: ['10.0.0.1:2379', '10.0.0.2:2379'], apiVersion: 'v2', keyspace: 'app' });
    expect(options.tls).toMatchObject({ caFile: '/ca.pem' });
  });

  it('falls back to TIKV_PD_ADDRS when nothing is given', () => {
    expect(resolveOptions(undefined, { TIKV_PD_ADDRS: 'a:1, b:2' }).pd).toEqual(['a:1', 'b:2']);
    expect(resolveOptions({ pd: ['c:3'] }, { TIKV_PD_ADDRS: 'a:1' }).pd).toEqual(['c:3']);
  });

  it('speaks API v1 unless a keyspace is named', () => {
    expect(resolveOptions({ pd: ['a:1'] }, {}).apiVersion).toBe('v1');
    expect(resolveOptions({ pd: ['a:1'], keyspace: '' }, {}).apiVersion).toBe('v2');
    expect(resolveOptions({ pd: ['a:1'], apiVersion: 'v2' }, {})).toMatchObject({ apiVersion: 'v2', keyspace: '' });
  });

  it.each([
    ['no endpoint', undefined],
    ['an empty list', { pd: [] }],
    ['an endpoint without a port', { pd: 'host' }],
    ['another scheme', 'http://host:1'],
    ['a path', 'tikv://host:1/db'],
    ['an unknown URL parameter', 'tikv://host:1?keyspace=a'],
    ['an unknown API version', 'tikv://host:1?apiVersion=v3'],
    ['a keyspace on v1ttl', { pd: 'a:1', apiVersion: 'v1ttl' as const, keyspace: 'app' }],
    ['a fractional timeout', { pd: 'a:1', timeouts: { operationMs: 0.5 } }],
    ['a negative concurrency', { pd: 'a:1', limits: { concurrency: -1 } }],
    ['a number for an endpoint', { pd: ['a:1', 5 as never] }],
    ['a number for all endpoints', { pd: 5 as never }],
    ['a keyspace by its number', { pd: 'a:1', keyspace: 5 as never }],
    ['a source that is no string', { pd: 'a:1', requestSource: 5 as never }],
    ['one interceptor instead of a list', { pd: 'a:1', interceptors: { name: 'x' } as never }],
    ['a function for an interceptor', { pd: 'a:1', interceptors: [(() => {}) as never] }],
    ['a word for a switch', { pd: 'a:1', forwarding: 'yes' as never }],
    ['a controller for its signal', { pd: 'a:1', signal: new AbortController() as never }],
    ['an unknown redact mode', { pd: 'a:1', redact: 'all' as never }],
  ])('refuses %s', (_, from) => {
    expect(() => resolveOptions(from, {})).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  });
});
