import {
  MismatchedClusterError,
  ProtocolError,
  type TikvError,
  type TikvErrorOptions,
  UnsupportedError,
} from '@tikv/core';
import { CodecError } from '@tikv/kvproto';
import { RpcError } from '@tikv/rpc';
import { classifyPdError } from './classify-pd-error.js';

/** The error to end a call with, when trying again is no use; undefined when it is (pd-region-rpc-retry.md §1.5). */
export function finalPdError(
  error: unknown,
  call: { readonly method: string; readonly clusterId: bigint; readonly address: string },
  options: TikvErrorOptions,
): TikvError | undefined {
  const { method, clusterId, address } = call;
  const withCause = { ...options, cause: error };
  if (error instanceof CodecError) {
    return new ProtocolError({ what: `PD's answer to ${method} cannot be decoded` }, withCause);
  }
  if (!(error instanceof RpcError)) return undefined;
  switch (classifyPdError(error)) {
    case 'mismatched-cluster': {
      // The text is PD's: "mismatch cluster id, need <its own> but got <ours>".
      const itsOwn = /need (\d+)/.exec(error.details)?.[1];
      const got = itsOwn === undefined ? [] : [{ url: address, clusterId: BigInt(itsOwn) }];
      return new MismatchedClusterError({ expected: clusterId, got }, withCause);
    }
    case 'unimplemented':
      return new UnsupportedError({ feature: `${method} of PD` }, withCause);
    case 'other':
      return new ProtocolError({ what: `PD answered ${method} with ${error.grpcCode}: ${error.details}` }, withCause);
    default:
      return undefined;
  }
}
