import type { ClusterModel } from '../../cluster-model.js';
import { type HttpRoute, json } from '../http/http-route.js';
import type { PdMemberRecord } from './pd-members.js';
import { pdVersion } from './pd-version.js';

/** Members, as PD's HTTP API shows them. Ids are numbers without quotes there, larger than JavaScript can read. */
export const memberRoutes: readonly HttpRoute[] = [
  { method: 'GET', path: '/pd/api/v1/ping', handle: () => ({ status: 200, headers: {}, body: '' }) },
  {
    method: 'GET',
    path: '/pd/api/v1/version',
    handle: () => json(200, { version: pdVersion, build_time: '', hash: '', branch: '' }),
  },
  {
    method: 'GET',
    path: '/pd/api/v1/status',
    handle: (_, { model }) =>
      json(200, {
        build_ts: '',
        version: pdVersion,
        git_hash: '',
        start_timestamp: Math.floor(model.wallMs() / 1000),
        loaded: true,
      }),
  },
  {
    method: 'GET',
    path: '/pd/api/v1/members',
    handle: (_, { model, member }) => {
      const leader = model.members.leaderSeenBy(member);
      return json(200, {
        header: { cluster_id: model.clusterId },
        members: model.members.all.map(memberJson),
        ...(leader === undefined ? {} : { leader: memberJson(leader), etcd_leader: memberJson(leader) }),
      });
    },
  },
  {
    method: 'GET',
    path: '/pd/api/v1/leader',
    handle: (_, { model, member }) => {
      const leader = model.members.leaderSeenBy(member);
      return json(200, leader === undefined ? null : memberJson(leader));
    },
  },
  { method: 'GET', path: '/pd/api/v1/health', handle: (_, { model }) => json(200, healthOf(model)) },
];

function memberJson({ name, id, clientUrls }: PdMemberRecord): object {
  return { name, member_id: id, client_urls: clientUrls, binary_version: pdVersion };
}

function healthOf({ members }: ClusterModel): object[] {
  return members.all.map(({ name, id, clientUrls, state }) => ({
    name,
    member_id: id,
    client_urls: clientUrls,
    health: state === 'running',
  }));
}
