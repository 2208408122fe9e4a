import type { Connection } from '@tikv/rpc';

/** An empty `grpc.health.v1.HealthCheckRequest` asks about the server as a whole. */
const wholeServer = new Uint8Array(0);

/** Whether a store's process answers and serves. Never rejects (pd-region-rpc-retry.md §2.14). */
export async function probeStore(connection: Connection, deadlineAtMs: number): Promise<boolean> {
  try {
    const answer = await connection.unary('/grpc.health.v1.Health/Check', wholeServer, { deadlineAtMs });
    // Field 1, varint: 1 is SERVING; 0 and 3 are unknown, which says nothing against the store.
    return answer.length === 0 || (answer[0] === 8 && answer[1] !== 2);
  } catch {
    return false;
  }
}
