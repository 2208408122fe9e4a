import { describe, expect, it } from 'vitest';
import { parseUrl } from './parse-url.js';

describe('parseUrl', () => {
  it('reads every parameter', () => {
    const url = 'tikv://a:1,b:2?keyspaceName=my%20app&apiVersion=v2&caFile=/ca&certFile=/c&keyFile=/k&serverName=s';
    expect(parseUrl(url)).toEqual({
      pd: ['a:1', 'b:2'],
      keyspace: 'my app',
      apiVersion: 'v2',
      tls: { caFile: '/ca', certFile: '/c', keyFile: '/k', serverName: 's' },
    });
  });

  it('leaves everything else to the defaults', () => {
    const bare = { pd: ['a:1'], keyspace: undefined, apiVersion: undefined, tls: undefined };
    for (const url of ['tikv://a:1', 'tikv://a:1/', 'tikv://a:1?']) expect(parseUrl(url)).toEqual(bare);
  });

  it.each(['caFile', 'certFile', 'keyFile', 'serverName'])('speaks TLS when only %s is given', (name) => {
    expect(parseUrl(`tikv://a:1?${name}=x`).tls).toMatchObject({ [name]: 'x' });
  });

  it('takes an IPv6 address', () => {
    expect(parseUrl('tikv://[::1]:2379').pd).toEqual(['[::1]:2379']);
  });

  it.each(['', 'a:1', 'tikv:a:1', 'tikv://', 'TIKV//a:1', 'tikv://a:1/db', 'tikv://a:1#x'])('refuses %j', (url) => {
    expect(() => parseUrl(url)).toThrow(
      expect.objectContaining({
        code: 'INVALID_ARGUMENT',
        argument: 'url',
        message: expect.stringContaining(`got ${JSON.stringify(url)}`),
      }),
    );
  });

  it('names the parameters that it knows', () => {
    expect(() => parseUrl('tikv://a:1?keyspace=x')).toThrow(/unknown parameter "keyspace".*keyspaceName/s);
  });
});
