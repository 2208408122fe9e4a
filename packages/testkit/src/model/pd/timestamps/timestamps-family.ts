import type { MessageInitShape } from '@bufbuild/protobuf';
import { ErrorType, type GetMinTSResponseSchema, PD, type TsoRequest } from '@tikv/kvproto/general/pdpb';
import type { ClusterModel } from '../../cluster-model.js';
import { grpcStatus, StatusError } from '../../grpc-status.js';
import type { PdMemberRecord } from '../members/pd-members.js';
import { checkClusterId, checkReaches, forwardedTo } from '../service/admission.js';
import { errorHeader } from '../service/error-header.js';
import type { PdCall, PdQuestion } from '../service/pd-call.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';
import { leastTimestamp } from '../tso-service/least-timestamp.js';
import { cannotGenerate } from './cannot-generate.js';
import type { Timestamp } from './timestamp-oracle.js';

/** pd-region-rpc-retry.md §1.6. A stream ends with a status on any problem; no answer says so in its header. */
export const timestampsFamily: readonly PdMethod[] = [
  ...pdFamily(PD, 'handler', {
    tso: ({ question }) => {
      const { model } = question;
      // A stream that was opened while the service had them stays with the service.
      const isOfService = model.tsoService.isIndependent;
      // Checked with the first message; from then on the stream stays with the member that it has found.
      let server: PdMemberRecord | undefined;
      let isChecked = isOfService;
      return {
        onRequest: (request) => {
          if (!isChecked) server = forwardedTo(question) ?? question.member;
          isChecked = true;
          const { count } = request;
          if (isOfService || model.tsoService.isIndependent) return { count, timestamp: fromService(model, request) };
          if (server !== undefined) checkReaches(question.member, server, question.reaches);
          checkClusterId(request.header, model);
          return { count, timestamp: fromMember({ model, member: server }, count) };
        },
      };
    },
  }),
  ...pdFamily(PD, 'leader', {
    getMinTS: (_, call) =>
      call.model.tsoService.isIndependent ? minOfService(call) : { timestamp: call.model.tso.next(1) },
  }),
];

/** The lease decides, not what clients believe: a follower has no timestamps. */
function fromMember({ model, member }: Pick<PdQuestion, 'model' | 'member'>, count: number): Timestamp {
  if (member !== undefined && model.members.leader !== member)
    throw cannotGenerate('requested pd is not leader of cluster');
  return model.tso.next(count);
}

/** Every member passes it on, for the default group only. */
function fromService(model: ClusterModel, { header, count }: TsoRequest): Timestamp {
  if (count === 0) throw cannotGenerate('tso count should be positive');
  const { primary } = model.tsoService.group(0);
  if (primary === undefined) throw new StatusError(grpcStatus.notFound, 'not found tso address');
  checkClusterId(header, model);
  return model.tsoService.next(primary, { keyspaceId: 0, groupId: 0, count }).timestamp;
}

/** Of all groups; every one of them must answer. */
function minOfService(call: PdCall): MessageInitShape<typeof GetMinTSResponseSchema> {
  const { groups, nodes } = call.model.tsoService;
  const fail = (why: string): MessageInitShape<typeof GetMinTSResponseSchema> => ({
    header: errorHeader(call, ErrorType.UNKNOWN, `[PD:tso:ErrGetMinTS]get min ts failed, ${why}`),
    timestamp: {},
  });
  if (!nodes.some(({ isRunning }) => isRunning)) return fail('no tso servers/pods discovered');
  const serving = groups.filter(({ primary }) => primary !== undefined);
  if (serving.length !== groups.length) {
    return fail(`can't query all the tso keyspace groups. Asked ${serving.length}, expected ${groups.length}`);
  }
  const timestamp = leastTimestamp(serving.map(({ oracle }) => oracle.next(1)));
  return timestamp === undefined ? fail('the tso service is not ready') : { timestamp };
}
