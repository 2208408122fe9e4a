import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  ErrorType,
  type FindGroupByKeyspaceIDRequest,
  type FindGroupByKeyspaceIDResponseSchema,
  type RequestHeader,
  type ResponseHeaderSchema,
  TSO,
} from '@tikv/kvproto/general/tsopb';
import type { ClusterModel } from '../../cluster-model.js';
import { grpcStatus, StatusError } from '../../grpc-status.js';
import type { SatelliteRecord } from '../satellites/satellite.js';
import { checkClusterId } from '../service/admission.js';
import type { PdCall } from '../service/pd-call.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';
import { leastTimestamp } from './least-timestamp.js';

/** What a node of the timestamp service answers. */
export const tsoFamily: readonly PdMethod[] = pdFamily(TSO, 'handler', {
  tso: () => ({
    onRequest: ({ header, count }, call) => {
      const node = nodeOf(call);
      checkClusterId(header, call.model);
      const mismatch = calleeProblem(node, header);
      if (mismatch !== undefined) throw new StatusError(grpcStatus.failedPrecondition, mismatch);
      const asked = { keyspaceId: keyspaceOf(header), groupId: header?.keyspaceGroupId ?? 0, count };
      const { groupId, timestamp } = call.model.tsoService.next(node, asked);
      return { header: { clusterId: call.model.clusterId, keyspaceGroupId: groupId }, count, timestamp };
    },
  }),
  findGroupByKeyspaceID: (request, call) => findGroup(request, call),
  getMinTS: ({ header }, call) => {
    const node = nodeOf(call);
    const problem = headerProblem(call.model, node, header);
    if (problem !== undefined) return { header: problem };
    const { groups } = call.model.tsoService;
    const serving = groups.filter(({ primary }) => primary === node);
    const timestamp = leastTimestamp(serving.map(({ oracle }) => oracle.next(1)));
    return {
      ...(timestamp === undefined ? {} : { timestamp }),
      keyspaceGroupsServing: serving.length,
      keyspaceGroupsTotal: groups.length,
    };
  },
});

function findGroup(
  request: FindGroupByKeyspaceIDRequest,
  call: PdCall,
): MessageInitShape<typeof FindGroupByKeyspaceIDResponseSchema> {
  const { model } = call;
  const problem = headerProblem(model, nodeOf(call), request.header);
  if (problem !== undefined) return { header: problem };
  const { tsoService, clusterId } = model;
  if (request.modRevision > tsoService.modRevision) {
    const message = '[PD:keyspace:ErrKeyspaceGroupModRevisionStale]keyspace group mod revision is stale';
    return { header: { clusterId, error: { type: ErrorType.INVALID_VALUE, message } } };
  }
  const { id, members, primary } = tsoService.groupOf(
    request.keyspace.case === 'keyspaceId' ? request.keyspace.value : 0,
  );
  return {
    header: { clusterId, keyspaceGroupId: id },
    keyspaceGroup: { id, members: members.map((node) => ({ address: node.url, isPrimary: node === primary })) },
    modRevision: tsoService.modRevision,
  };
}

function nodeOf({ node }: PdCall): SatelliteRecord {
  if (node === undefined) throw new StatusError(grpcStatus.unimplemented, 'unknown service tsopb.TSO');
  return node;
}

function keyspaceOf(header: RequestHeader | undefined): number {
  return header?.keyspace.case === 'keyspaceId' ? header.keyspace.value : 0;
}

/** Whom the client takes the node for, when it says so: host and port of its URL. */
function calleeProblem({ url }: SatelliteRecord, header: RequestHeader | undefined): string | undefined {
  const callee = header?.calleeId ?? '';
  if (callee === '' || callee === url.replace(/^https?:\/\//, '')) return undefined;
  return `mismatch callee id, need ${url} but got ${callee}`;
}

function headerProblem(
  { clusterId }: ClusterModel,
  node: SatelliteRecord,
  header: RequestHeader | undefined,
): MessageInitShape<typeof ResponseHeaderSchema> | undefined {
  const got = header?.clusterId ?? 0n;
  if (got !== clusterId) {
    const message = `rpc error: code = FailedPrecondition desc = mismatch cluster id, need ${clusterId} but got ${got}`;
    return { clusterId, error: { type: ErrorType.CLUSTER_MISMATCHED, message } };
  }
  const message = calleeProblem(node, header);
  return message === undefined ? undefined : { clusterId, error: { type: ErrorType.INVALID_VALUE, message } };
}
