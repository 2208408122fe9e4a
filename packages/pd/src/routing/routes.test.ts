import { describe, expect, it } from 'vitest';
import { getRegion, getStore, loadKeyspace } from '../calls/pd-methods.js';
import type { PdClient } from '../pd-client.js';
import { failureOf } from '../testing/failure-of.js';
import { FakePd } from '../testing/fake-pd.js';
import { FakeStatus } from '../testing/fake-status.js';

const key = new Uint8Array([1]);
const forwardedHost = 'pd-forwarded-host';
const mayFollow = 'pd-allow-follower-handle';

/** Each member answers with a region of its own: a:1 with 1, b:1 with 2, c:1 with 3. */
async function following(): Promise<{ pd: FakePd; client: PdClient; ask: () => Promise<bigint | undefined> }> {
  const pd = new FakePd();
  pd.on(getRegion, (_, address, metadata) => {
    if (address !== pd.leader && metadata[mayFollow] === undefined) throw new FakeStatus('UNAVAILABLE', 'not leader');
    return { region: { id: BigInt(pd.members.indexOf(address) + 1) } };
  });
  const client = await pd.client({ followerHandling: true });
  pd.calls.length = 0;
  const ask = async (): Promise<bigint | undefined> =>
    (await pd.run(client.getRegion(key, { allowFollower: true })))?.region.id;
  return { pd, client, ask };
}

describe('follower handling', () => {
  it('lets all members take turns with region calls that allow it, and with no others', async () => {
    const { pd, client, ask } = await following();
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([1n, 2n, 3n, 1n]);
    expect(pd.calls.map(({ metadata }) => metadata[mayFollow])).toEqual([undefined, '', '', undefined]);
    pd.calls.length = 0;
    for (let i = 0; i < 3; i += 1) await pd.run(client.getRegion(key));
    expect(pd.asked('GetRegion')).toEqual(['a:1', 'a:1', 'a:1']);
    await client.close();
  });

  it("oracle 3: REGION_NOT_FOUND of a follower gives the leader's answer, and the follower is left alone for 10 s", async () => {
    const { pd, client, ask } = await following();
    pd.on(getRegion, (_, address) =>
      address === 'b:1' ? { header: { error: { type: 6, message: 'region not found' } } } : { region: { id: 1n } },
    );
    for (let i = 0; i < 8; i += 1) expect(await ask()).toBe(1n);
    expect(pd.asked('GetRegion').filter((address) => address === 'b:1')).toHaveLength(1);
    await pd.runtime.advance(9_000);
    for (let i = 0; i < 4; i += 1) await ask();
    expect(pd.asked('GetRegion').filter((address) => address === 'b:1')).toHaveLength(1);
    await pd.runtime.advance(1_001);
    for (let i = 0; i < 4; i += 1) expect(await ask()).toBe(1n);
    expect(pd.asked('GetRegion').filter((address) => address === 'b:1')).toHaveLength(2);
    await client.close();
  });

  it.each<[string, () => object]>([
    ['an error in the header', () => ({ header: { error: { type: 1, message: 'whatever' } } })],
    [
      'UNIMPLEMENTED',
      () => {
        throw new FakeStatus('UNIMPLEMENTED', 'unknown method');
      },
    ],
    [
      'INTERNAL',
      () => {
        throw new FakeStatus('INTERNAL', 'oops');
      },
    ],
  ])('asks the leader once when a follower answers with %s', async (_, answer) => {
    const { pd, client, ask } = await following();
    pd.on(getRegion, (_request, address) => (address === 'a:1' ? { region: { id: 1n } } : answer()));
    for (let i = 0; i < 3; i += 1) expect(await ask()).toBe(1n);
    expect(pd.asked('GetRegion')).toEqual(['a:1', 'b:1', 'a:1', 'c:1', 'a:1']);
    await client.close();
  });

  it('does not take an unknown region of the leader for an error', async () => {
    const { pd, client } = await following();
    pd.on(getRegion, (_, address) => (address === 'a:1' ? {} : { header: { error: { type: 6 } } }));
    for (let i = 0; i < 3; i += 1) {
      expect(await pd.run(client.getRegion(key, { allowFollower: true }))).toBeUndefined();
    }
    await client.close();
  });
});

describe('forwarding', () => {
  async function forwarding(options = { forwarding: true }): Promise<{ pd: FakePd; client: PdClient }> {
    const pd = new FakePd();
    pd.on(getStore, (_, address, metadata) => {
      if (address !== pd.leader && metadata[forwardedHost] !== `http://${pd.leader}`)
        throw new FakeStatus('UNAVAILABLE', 'not leader');
      return { store: { id: 1n, address: 's:1' } };
    });
    pd.onLeader(loadKeyspace, () => ({ keyspace: { name: 'x' } }));
    const client = await pd.client(options);
    pd.calls.length = 0;
    // The others still see the leader: only this client does not.
    pd.down.add('a:1');
    return { pd, client };
  }

  it('reaches the leader through followers while its health check fails, and directly again after', async () => {
    const { pd, client } = await forwarding();
    expect(await pd.run(client.getStore(1n))).toMatchObject({ id: 1n });
    pd.calls.length = 0;
    for (let i = 0; i < 4; i += 1) expect(await pd.run(client.getStore(1n))).toMatchObject({ id: 1n });
    const stores = pd.calls.filter(({ method }) => method === 'GetStore');
    expect(new Set(stores.map(({ address }) => address))).toEqual(new Set(['b:1', 'c:1']));
    for (const { metadata } of stores) expect(metadata[forwardedHost]).toBe('http://a:1');
    pd.down.delete('a:1');
    await pd.runtime.advance(1_100);
    pd.calls.length = 0;
    await pd.run(client.getStore(1n));
    expect(pd.calls.map(({ method, address, metadata }) => [method, address, metadata])).toEqual([
      ['GetStore', 'a:1', {}],
    ]);
    await client.close();
  });

  it('is not done for keyspaces, nor unless it is switched on', async () => {
    const { pd, client } = await forwarding();
    expect(await failureOf(pd.run(client.loadKeyspace('x', { timeoutMs: 900 })))).toMatchObject({
      code: 'PD_UNAVAILABLE',
    });
    await client.close();
    const off = await forwarding({ forwarding: false });
    expect(await failureOf(off.pd.run(off.client.getStore(1n, { timeoutMs: 900 })))).toMatchObject({
      code: 'PD_UNAVAILABLE',
    });
    await off.client.close();
  });

  it('checks the health of those in trouble each second, and of nobody while all is well', async () => {
    const { pd, client } = await forwarding();
    await pd.run(client.getStore(1n));
    await pd.runtime.advance(3_000);
    const checks = pd.calls.filter(({ method }) => method === 'Check');
    expect(checks.map(({ address }) => address)).toEqual(['a:1', 'a:1', 'a:1', 'a:1']);
    pd.down.delete('a:1');
    await pd.runtime.advance(1_000);
    pd.calls.length = 0;
    await pd.runtime.advance(30_000);
    expect(pd.calls).toEqual([]);
    await client.close();
  });
});
