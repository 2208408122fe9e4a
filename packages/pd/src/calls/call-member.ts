import { pdChannel, type Runtime } from '@tikv/core';
import { decode, encode } from '@tikv/kvproto';
import { type ConnectionPool, type Metadata, RpcError } from '@tikv/rpc';
import type { PdMethod } from './pd-methods.js';

export interface MemberCall<Request extends object, Response extends object> {
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  /** `host:port` of the member. */
  readonly address: string;
  readonly method: PdMethod<Request, Response>;
  readonly request: Request;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly metadata?: Metadata | undefined;
}

/** One attempt of one call on one member. Rejects with `RpcError`, or `CodecError` for an answer that cannot be read. */
export async function callMember<Request extends object, Response extends object>(
  call: MemberCall<Request, Response>,
): Promise<Response> {
  const { pool, runtime, address, method, request, timeoutMs, signal, metadata } = call;
  const startedAtMs = runtime.monotonicMs();
  const report = (outcome: string): void => {
    const durationMs = runtime.monotonicMs() - startedAtMs;
    pdChannel.publish({ method: method.name, url: address, startedAtMs, durationMs, outcome });
  };
  try {
    const bytes = await pool
      .get(address)
      .unary(method.path, encode(method.request, request), { deadlineAtMs: startedAtMs + timeoutMs, signal, metadata });
    if (pdChannel.hasSubscribers) report('ok');
    return decode(method.response, bytes);
  } catch (error) {
    if (pdChannel.hasSubscribers)
      report(error instanceof RpcError ? `${error.grpcCode}: ${error.details}` : String(error));
    throw error;
  }
}
