import type { ClusterModel } from '../../cluster-model.js';
import type { PdMemberRecord } from '../members/pd-members.js';
import { type HttpAnswer, type HttpRequest, type HttpRoute, paramsOf, plainText } from './http-route.js';
import { httpRoutes } from './http-routes.js';

const allowFollowerHandle = 'pd-allow-follower-handle';
const redirector = 'pd-redirector';
/** What a member tells of itself. */
const localPaths = ['/pd/api/v1/status', '/pd/api/v1/health', '/pd/api/v1/ping', '/pd/api/v1/version'];

interface HttpQuestion {
  readonly model: ClusterModel;
  readonly member: PdMemberRecord;
  /** Whether a member's process can be reached from this one. */
  readonly reaches: (to: PdMemberRecord) => boolean;
}

/**
 * What a member of PD answers to a request of its HTTP API. A follower passes it on to the leader once, unless it is
 * allowed to answer by itself (pd-region-rpc-retry.md §1.15).
 */
export function answerHttp(
  request: HttpRequest,
  question: HttpQuestion,
  routes: readonly HttpRoute[] = httpRoutes,
): HttpAnswer {
  const { model, member, reaches } = question;
  const leader = model.members.leaderSeenBy(member);
  if (localPaths.some((path) => request.path.startsWith(path))) {
    return routed(request, { model, member, role: leader === member ? 'leader' : 'follower' }, routes);
  }
  if (member.state !== 'running') return plainText(500, '[PD:server:ErrServerNotStarted]server not started');
  if (leader === member) return routed(request, { model, member, role: 'leader' }, routes);
  if ((request.headers[allowFollowerHandle] ?? '') !== '')
    return routed(request, { model, member, role: 'follower' }, routes);
  if ((request.headers[redirector] ?? '') !== '')
    return plainText(500, '[PD:apiutil:ErrRedirectToNotLeader]redirect to not leader');
  if (leader === undefined) return plainText(503, '[PD:apiutil:ErrRedirectNoLeader]redirect finds no leader');
  if (!reaches(leader)) return plainText(500, '[PD:apiutil:ErrRedirect]redirect failed');
  return routed(request, { model, member: leader, role: 'leader' }, routes);
}

/** What a request is called in the log and by faults: `HTTP GET /pd/api/v2/keyspaces/:name`; its own path when no route fits. */
export function httpRpc({ method, path }: HttpRequest, routes: readonly HttpRoute[] = httpRoutes): string {
  const fits = (route: HttpRoute): boolean => paramsOf(route.path, path) !== undefined;
  const route = routes.find((each) => each.method === method && fits(each)) ?? routes.find(fits);
  return `HTTP ${method} ${route?.path ?? path}`;
}

function routed(
  request: HttpRequest,
  call: Parameters<HttpRoute['handle']>[1],
  routes: readonly HttpRoute[],
): HttpAnswer {
  let known = false;
  for (const route of routes) {
    const params = paramsOf(route.path, request.path);
    if (params === undefined) continue;
    known = true;
    if (route.method === request.method) return route.handle({ ...request, params }, call);
  }
  return known ? { status: 405, headers: {}, body: '' } : plainText(404, '404 page not found');
}
