import { describe, expect, it } from 'vitest';
import { endpointAddresses } from './endpoint-address.js';

describe('endpointAddresses', () => {
  it.each([
    ['pd.example:2379', 'pd.example:2379'],
    ['http://10.0.0.1:2379', '10.0.0.1:2379'],
    ['https://10.0.0.1:2379/', '10.0.0.1:2379'],
    ['HTTP://pd:1', 'pd:1'],
    [' pd:65535 ', 'pd:65535'],
    ['[::1]:2379', '[::1]:2379'],
  ])('takes %j as %s', (endpoint, address) => {
    expect(endpointAddresses([endpoint])).toEqual([address]);
  });

  it('asks nobody twice', () => {
    expect(endpointAddresses(['a:1', 'http://a:1/', 'b:1'])).toEqual(['a:1', 'b:1']);
  });

  it.each<[string, unknown]>([
    ['an empty list', []],
    ['a string instead of a list', 'a:1'],
    ['something else than strings', [2379]],
    ['no port', ['host']],
    ['an empty port', ['host:']],
    ['port 0', ['host:0']],
    ['a port beyond 65535', ['host:65536']],
    ['no host', [':2379']],
    ['nothing', ['']],
    ['a scheme alone', ['http://']],
    ['IPv6 without brackets', ['::1:2379']],
    ['an open bracket', ['[::1:2379']],
    ['a path', ['host:1/path']],
    ['a query', ['host:1?x=1']],
    ['another scheme', ['ftp://host:1']],
  ])('refuses %s', (_, endpoints) => {
    expect(() => endpointAddresses(endpoints as string[])).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', argument: 'endpoints' }),
    );
  });

  it('refuses a user and does not repeat the password', () => {
    expect(() => endpointAddresses(['root:s3cret@host:1'])).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', message: expect.not.stringContaining('s3cret') }),
    );
  });
});
