import { ErrorType, PD } from '@tikv/kvproto/general/pdpb';
import { describe, expect, it } from 'vitest';
import { askPd } from '../../../testing/ask-pd.js';
import { memberAt, withMembers } from '../../../testing/members-ground.js';
import type { ModelBench } from '../../../testing/model-ground.js';
import { answerHttp } from '../http/answer-http.js';

const { getStore, getAllStores, putStore, reportMinResolvedTS } = PD.method;
const idsOf = ({ model }: ModelBench): [bigint, bigint, bigint] => [...model.stores.keys()] as [bigint, bigint, bigint];

function http(bench: ModelBench, url: string, method = 'GET', body = ''): { status: number; body: string } {
  const { pathname, searchParams } = new URL(url, 'http://pd');
  const request = { method, path: pathname, query: searchParams, headers: {}, body: new TextEncoder().encode(body) };
  return answerHttp(request, { model: bench.model, member: memberAt(bench, 0), reaches: () => true });
}

describe('stores', () => {
  it('that are gone are shown as tombstones, and left out when asked for', () => {
    const bench = withMembers(1);
    const [a, b, c] = idsOf(bench);
    const store = bench.model.stores.get(b);
    if (store !== undefined) store.state = 'tombstone';
    const listed = (excludeTombstoneStores: boolean) =>
      askPd(bench.model, getAllStores, { excludeTombstoneStores }).stores.map(({ id }) => id);
    expect([listed(false), listed(true)]).toEqual([
      [a, b, c],
      [a, c],
    ]);
    expect(askPd(bench.model, getStore, { storeId: b }).store?.id).toBe(b);
    const refused = askPd(bench.model, putStore, { store: { id: b, address: 'x:1' } }).header?.error;
    expect(refused).toMatchObject({ type: ErrorType.STORE_TOMBSTONE, message: 'store is tombstone' });
  });

  it('tell their address and labels anew', () => {
    const bench = withMembers(1);
    const [a, b] = idsOf(bench);
    const put = (id: bigint, address: string) =>
      askPd(bench.model, putStore, { store: { id, address, labels: [{ key: 'zone', value: 'z1' }] } }).header?.error;
    expect(put(a, 'tikv:1')).toBeUndefined();
    expect(askPd(bench.model, getStore, { storeId: a }).store).toMatchObject({
      address: 'tikv:1',
      labels: [{ key: 'zone', value: 'z1' }],
    });
    expect([put(b, 'tikv:1')?.type, put(0n, 'x')?.type, put(404n, 'y')?.type]).toEqual([1, 1, 1]);
  });

  it('are shown over HTTP, with ids that are numbers', () => {
    const bench = withMembers(1);
    const [a, b] = idsOf(bench);
    const store = bench.model.stores.get(b);
    if (store !== undefined) store.state = 'tombstone';
    const { body } = http(bench, '/pd/api/v1/stores');
    expect(body).toContain(`"id": ${a},`);
    expect(JSON.parse(body)).toMatchObject({
      count: 2,
      stores: [{ store: { id: Number(a), state_name: 'Up' }, status: { leader_count: 1, region_count: 1 } }, {}],
    });
    expect(JSON.parse(http(bench, '/pd/api/v1/stores?state=tombstone').body)).toMatchObject({ count: 1 });
    expect(http(bench, '/pd/api/v1/stores?state=odd').status).toBe(400);
    expect([http(bench, `/pd/api/v1/store/${a}`).status, http(bench, '/pd/api/v1/store/404').status]).toEqual([
      200, 404,
    ]);
  });

  it('get labels over HTTP', () => {
    const bench = withMembers(1);
    const [a] = idsOf(bench);
    const label = (body: string) => http(bench, `/pd/api/v1/store/${a}/label`, 'POST', body).status;
    expect([label('{"zone":"z2"}'), label('{"zone":2}'), label('[]'), label('{')]).toEqual([200, 400, 400, 400]);
    expect(bench.model.stores.get(a)?.labels).toEqual({ zone: 'z2' });
  });
});

describe('the least resolved ts', () => {
  const resolved = (bench: ModelBench, query = '') =>
    http(bench, `/pd/api/v1/min-resolved-ts${query}`).body.replaceAll(/\s/g, '');

  it('is of the cluster, of named stores, or of each', () => {
    const bench = withMembers(1);
    const [a, b, c] = idsOf(bench);
    const large = 2n ** 60n;
    for (const [id, ts] of [
      [a, large + 1n],
      [b, large + 3n],
      [c, large + 2n],
    ] as const) {
      askPd(bench.model, reportMinResolvedTS, { storeId: id, minResolvedTs: ts });
    }
    expect(resolved(bench)).toContain(
      `"min_resolved_ts":${large + 1n},"persist_interval":"1s","stores_min_resolved_ts":null`,
    );
    expect(resolved(bench, `?scope=${b},${c}`)).toContain(
      `"min_resolved_ts":${large + 2n},"persist_interval":"1s","stores_min_resolved_ts":{"${b}":${large + 3n},"${c}":${large + 2n}}`,
    );
    expect(resolved(bench, '?scope=cluster')).toContain(
      `{"${a}":${large + 1n},"${b}":${large + 3n},"${c}":${large + 2n}}`,
    );
    expect(resolved(bench, '?scope=404')).toContain(`{"404":${2n ** 64n - 1n}}`);
    expect(resolved(bench, `/${c}`)).toContain(`"min_resolved_ts":${large + 2n}`);
    expect(http(bench, '/pd/api/v1/min-resolved-ts?scope=a,b').status).toBe(400);
  });

  it('is the time now of stores that report nothing', () => {
    const bench = withMembers(1);
    expect(resolved(bench)).toContain(`"min_resolved_ts":${BigInt(bench.wallMs) << 18n}`);
  });
});

describe('members over HTTP', () => {
  it('are shown with their health and who leads', () => {
    const bench = withMembers(2);
    memberAt(bench, 1).state = 'stopped';
    expect(JSON.parse(http(bench, '/pd/api/v1/members').body)).toMatchObject({
      header: { cluster_id: 77 },
      members: [{ name: 'pd-0', member_id: 9000, client_urls: ['http://pd-0:2379'] }, { name: 'pd-1' }],
      leader: { name: 'pd-0' },
    });
    expect(JSON.parse(http(bench, '/pd/api/v1/health').body)).toMatchObject([{ health: true }, { health: false }]);
    expect(JSON.parse(http(bench, '/pd/api/v1/leader').body)).toMatchObject({ name: 'pd-0' });
  });
});
