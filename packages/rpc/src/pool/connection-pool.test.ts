import { describe, expect, it } from 'vitest';
import type { Connection, Transport } from '../transport/transport.js';
import { ConnectionPool } from './connection-pool.js';

function fakeTransport() {
  const opened: (Connection & { closed: boolean })[] = [];
  const transport = {
    name: 'fake',
    connect(address: string, options?: { version?: number }) {
      const connection = {
        address,
        version: options?.version ?? 1,
        closed: false,
        close() {
          connection.closed = true;
        },
      };
      opened.push(connection as never);
      return connection as never;
    },
  } satisfies Transport;
  return { opened, transport };
}

describe('ConnectionPool', () => {
  it('opens each address once and takes turns', () => {
    const { opened, transport } = fakeTransport();
    const pool = new ConnectionPool({ transport, connectionsPerAddress: 2 });
    const taken = [pool.get('a:1'), pool.get('a:1'), pool.get('a:1'), pool.get('b:1')];
    expect(opened.map(({ address }) => address)).toEqual(['a:1', 'a:1', 'b:1', 'b:1']);
    expect(taken[0]).toBe(taken[2]);
    expect(taken[0]).not.toBe(taken[1]);
  });

  it('does not close a fresh connection for an error of an old one', () => {
    const { opened, transport } = fakeTransport();
    const pool = new ConnectionPool({ transport });
    const old = pool.get('a:1');
    expect(pool.closeAddress('a:1', old.version)).toBe(true);
    const fresh = pool.get('a:1');
    expect(fresh.version).toBe(old.version + 1);
    expect(pool.closeAddress('a:1', old.version)).toBe(false);
    expect(opened.map(({ closed }) => closed)).toEqual([true, false]);
    expect(pool.get('a:1')).toBe(fresh);
  });

  it('closes everything once, and what is asked for later is born closed', () => {
    const { opened, transport } = fakeTransport();
    const pool = new ConnectionPool({ transport });
    pool.get('a:1');
    pool.close();
    pool.get('b:1');
    expect(opened.map(({ closed }) => closed)).toEqual([true, true]);
  });
});
