import type { Connection } from '@tikv/rpc';
import type { Liveness } from './store-entry.js';

/** An empty `grpc.health.v1.HealthCheckRequest` asks about the server as a whole. */
const wholeServer = new Uint8Array(0);

/** Whether a store's process answers and serves. Never rejects (pd-region-rpc-retry.md §2.14). */
export async function probeStore(connection: Connection, deadlineAtMs: number): Promise<Liveness> {
  try {
    const answer = await connection.unary('/grpc.health.v1.Health/Check', wholeServer, { deadlineAtMs });
    // Field 1, varint: 1 is SERVING, 2 NOT_SERVING; 0 (which is left out) and 3 mean that nobody knows.
    if (answer.length === 0 || answer[0] !== 8) return 'unknown';
    if (answer[1] === 1) return 'reachable';
    return answer[1] === 2 ? 'unreachable' : 'unknown';
  } catch {
    return 'unreachable';
  }
}
