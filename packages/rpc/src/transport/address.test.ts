import { describe, expect, it } from 'vitest';
import { checkAddress } from './address.js';

describe('checkAddress', () => {
  it.each(['127.0.0.1:2379', 'pd-0.pd.svc:2379', '[::1]:20160', 'http://10.0.0.1:2379', 'https://pd:2379'])(
    'takes %s',
    (address) => {
      expect(checkAddress(address, 'pd')).toBe(address.replace(/^https?:\/\//, ''));
    },
  );

  it.each(['', 'host', 'host:', ':2379', 'host:99999', 'host:1/path', 'a b:1', '::1:2379', 'http://'])(
    'refuses %j',
    (address) => {
      expect(() => checkAddress(address, 'pd')).toThrow(
        expect.objectContaining({ code: 'INVALID_ARGUMENT', argument: 'pd' }),
      );
    },
  );
});
