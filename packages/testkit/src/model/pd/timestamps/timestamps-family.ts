import { PD } from '@tikv/kvproto/general/pdpb';
import { grpcStatus, StatusError } from '../../grpc-status.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';

/** Checks come with each message: a stream outlives the leadership of its member. */
export const timestampsFamily: readonly PdMethod[] = pdFamily(PD, 'leader', {
  tso: ({ model }) => ({
    onRequest: ({ count }) => {
      if (count === 0) throw new StatusError(grpcStatus.unknown, 'tso count should be positive');
      return { count, timestamp: model.tso.next(count) };
    },
  }),
});
