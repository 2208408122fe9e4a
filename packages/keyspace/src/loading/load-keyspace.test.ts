import { describe, expect, it } from 'vitest';
import { loadKeyspace } from './load-keyspace.js';

function source(meta: object | undefined) {
  const asked: string[] = [];
  return {
    asked,
    loadKeyspace: async (name: string) => {
      asked.push(name);
      return meta === undefined ? undefined : ({ name, state: 0, ...meta } as never);
    },
  };
}

describe('loadKeyspace', () => {
  it('takes an empty name for DEFAULT', async () => {
    const pd = source({ keyspace: { case: 'id', value: 0 } });
    expect(await loadKeyspace(pd, '')).toMatchObject({ id: 0, name: 'DEFAULT', state: 'enabled' });
    expect(pd.asked).toEqual(['DEFAULT']);
  });

  it.each([
    [1, 'disabled'],
    [2, 'archived'],
    [3, 'tombstone'],
  ])('refuses state %i, which is %s', async (state, text) => {
    const pd = source({ state, keyspace: { case: 'id', value: 5 } });
    await expect(loadKeyspace(pd, 'app')).rejects.toMatchObject({ code: 'KEYSPACE', state: text });
    expect(await loadKeyspace(pd, 'app', { allowDisabled: true })).toMatchObject({ id: 5 });
  });

  it('refuses one that does not exist, one of API V3, and ids that cannot be', async () => {
    await expect(loadKeyspace(source(undefined), 'app')).rejects.toMatchObject({ code: 'KEYSPACE' });
    const v3 = source({ keyspace: { case: 'keyspaceIdentity', value: { namespaceId: 1, keyspaceId: 1 } } });
    await expect(loadKeyspace(v3, 'app')).rejects.toThrow(/API V3/);
    await expect(loadKeyspace(source({ keyspace: { case: 'id', value: 1 << 24 } }), 'app')).rejects.toMatchObject({
      code: 'KEYSPACE',
    });
    await expect(loadKeyspace(source({ keyspace: { case: 'id', value: 0 } }), 'app')).rejects.toMatchObject({
      code: 'KEYSPACE',
    });
  });
});
