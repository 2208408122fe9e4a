import { RpcError } from '@tikv/rpc';
import { classifyPdError } from './classify-pd-error.js';

/**
 * An error in the header that is not an answer to the question but says that the wrong member was asked: another one
 * leads, or it is of another cluster. It comes as the `RpcError` that other calls meet there, so that it is handled alike;
 * undefined for everything else (pd-region-rpc-retry.md §1.3, §1.5).
 */
export function wrongMemberInHeader(
  header: { readonly error: { readonly type: number; readonly message: string } | undefined } | undefined,
  from: { readonly method: string; readonly address: string },
): RpcError | undefined {
  const error = header?.error;
  if (error === undefined || error.type === 0) return undefined;
  const details = error.message || `error ${error.type}`;
  if (classifyPdError({ grpcCode: 'UNKNOWN', details }) === 'other') return undefined;
  return new RpcError({ grpcCode: 'UNKNOWN', details, ...from, connectionVersion: 0, sent: true });
}
