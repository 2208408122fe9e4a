import type { CodecError } from '@tikv/kvproto';
import type { RpcError } from '../transport/rpc-error.js';

/**
 * Why an attempt brought no response: no answer came (`RpcError`), or none that can be read (`CodecError`). A chain of
 * interceptors may add errors of its own.
 */
export type AttemptFailure = RpcError | CodecError | Error;
