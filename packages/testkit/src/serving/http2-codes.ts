import { grpcStatus } from '../model/grpc-status.js';

export type Http2Code =
  | 'NO_ERROR'
  | 'PROTOCOL_ERROR'
  | 'INTERNAL_ERROR'
  | 'REFUSED_STREAM'
  | 'CANCEL'
  | 'ENHANCE_YOUR_CALM';

/** Error codes of HTTP/2, and the status that a client of gRPC makes of each when a stream is reset with it. */
export const http2Codes: Readonly<Record<Http2Code, { readonly code: number; readonly status: number }>> = {
  NO_ERROR: { code: 0, status: grpcStatus.internal },
  PROTOCOL_ERROR: { code: 1, status: grpcStatus.internal },
  INTERNAL_ERROR: { code: 2, status: grpcStatus.internal },
  REFUSED_STREAM: { code: 7, status: grpcStatus.unavailable },
  CANCEL: { code: 8, status: grpcStatus.cancelled },
  ENHANCE_YOUR_CALM: { code: 11, status: grpcStatus.resourceExhausted },
};

/** What a client of gRPC makes of an answer with this HTTP status that is not gRPC. */
export function statusOfHttp(httpStatus: number): number {
  switch (httpStatus) {
    case 400:
      return grpcStatus.internal;
    case 401:
      return grpcStatus.unauthenticated;
    case 403:
      return grpcStatus.permissionDenied;
    case 404:
      return grpcStatus.unimplemented;
    case 429:
    case 502:
    case 503:
    case 504:
      return grpcStatus.unavailable;
    default:
      return grpcStatus.unknown;
  }
}
