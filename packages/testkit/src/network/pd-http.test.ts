import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestCluster } from '../index.js';

let cluster: TestCluster;

beforeEach(async () => {
  cluster = await TestCluster.start({ stores: 1, pdMembers: 2 });
});

afterEach(async () => {
  await cluster.close();
});

describe('the HTTP API of PD', () => {
  it.each([0, 1])('is on the port of member %i', async (index) => {
    const response = await fetch(`http://${cluster.pd[index]}/pd/api/v1/version`);
    expect([response.status, await response.json()]).toEqual([
      200,
      { version: 'v8.5.0', build_time: '', hash: '', branch: '' },
    ]);
    expect(response.headers.get('content-type')).toBe('application/json; charset=UTF-8');
  });

  it('leaves other paths to the RPC protocols of the port', async () => {
    const [pd, store] = [cluster.pd[0], cluster.topology.stores()[0]?.address];
    expect((await fetch(`http://${pd}/pd/api/v1/nothing`)).status).toBe(404);
    expect((await fetch(`http://${store}/pd/api/v1/version`)).status).toBe(404);
    const headers = { 'content-type': 'application/json' };
    const members = await fetch(`http://${pd}/pdpb.PD/GetMembers`, { method: 'POST', headers, body: '{}' });
    expect(await members.json()).toMatchObject({ members: [{ name: 'pd-0' }, { name: 'pd-1' }] });
  });
});
