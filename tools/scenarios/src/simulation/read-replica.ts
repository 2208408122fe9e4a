import type { Session } from '@tikv/cluster';
import { type ReplicaRead, sendToKey } from '@tikv/region-cache';
import { rawGet } from '@tikv/rpc';

export interface ReadOptions {
  readonly timeoutMs?: number | undefined;
  /** For each attempt of the first round. */
  readonly readTimeoutMs?: number | undefined;
}

/** Reads a raw key from the replica that is asked for. */
export async function readReplica(
  session: Session,
  key: string,
  read: ReplicaRead,
  { timeoutMs, readTimeoutMs }: ReadOptions = {},
): Promise<Uint8Array | undefined> {
  const at = session.raw.codec.encode(key);
  const backoffer = session.begin('raw.get', { timeoutMs });
  const keyed = { command: rawGet, key: at, request: () => ({ key: at }), backoffer, readTimeoutMs };
  const { response } = await sendToKey({ ...session.raw, read }, keyed);
  return response.notFound ? undefined : response.value;
}
