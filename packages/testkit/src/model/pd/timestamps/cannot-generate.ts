import { grpcStatus, StatusError } from '../../grpc-status.js';

/** How PD and the timestamp service end a stream that they have no timestamps for. */
export function cannotGenerate(why: string): StatusError {
  return new StatusError(grpcStatus.unknown, `[PD:tso:ErrGenerateTimestamp]generate timestamp failed, ${why}`);
}
