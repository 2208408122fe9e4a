import { ErrorType, PD } from '@tikv/kvproto/general/pdpb';
import { PdError } from '../metadata/pd-error.js';
import { orErrorHeader } from '../metadata/refusals.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';

/** Timestamps beside the stream of them. */
export const externalTimestampsFamily: readonly PdMethod[] = pdFamily(PD, 'leader', {
  getExternalTimestamp: (_, { model }) => ({ timestamp: model.metadata.externalTimestamp }),
  setExternalTimestamp: ({ timestamp }, call) =>
    orErrorHeader(call, () => {
      const { tso, metadata } = call.model;
      const { physical, logical } = tso.next(1);
      if (timestamp > (physical << 18n) + logical) throw refused('should not be larger than global ts');
      if (timestamp <= metadata.externalTimestamp) throw refused('should be larger than current external timestamp');
      metadata.externalTimestamp = timestamp;
      return {};
    }),
});

function refused(why: string): PdError {
  return new PdError(ErrorType.INVALID_VALUE, `the external timestamp ${why}`);
}
