import { PD } from '@tikv/kvproto/general/pdpb';
import type { PdMemberRecord } from '../members/pd-members.js';
import { checkClusterId, checkReaches, forwardedTo } from '../service/admission.js';
import type { PdQuestion } from '../service/pd-call.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';
import { cannotGenerate } from './cannot-generate.js';

/** pd-region-rpc-retry.md §1.6. A stream ends with a status on any problem; no answer says so in its header. */
export const timestampsFamily: readonly PdMethod[] = [
  ...pdFamily(PD, 'handler', {
    tso: ({ question }) => {
      // Checked with the first message; from then on the stream stays with the member that it has found.
      let server: PdMemberRecord | undefined;
      let isChecked = false;
      return {
        onRequest: ({ header, count }, { model }) => {
          if (!isChecked) server = forwardedTo(question) ?? question.member;
          isChecked = true;
          if (server !== undefined) checkReaches(question.member, server, question.reaches);
          checkClusterId(header, model);
          return { count, timestamp: generate({ ...question, member: server }, count) };
        },
      };
    },
  }),
  ...pdFamily(PD, 'leader', {
    getMinTS: (_, { model }) => ({ timestamp: model.tso.next(1) }),
  }),
];

/** The lease decides, not what clients believe: a follower has no timestamps. */
function generate(
  { model, member }: Pick<PdQuestion, 'model' | 'member'>,
  count: number,
): { physical: bigint; logical: bigint } {
  if (member !== undefined && model.members.leader !== member)
    throw cannotGenerate('requested pd is not leader of cluster');
  return model.tso.next(count);
}
