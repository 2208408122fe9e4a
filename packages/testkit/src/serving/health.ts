import type { ServerCall } from './server-call.js';

/** `HealthCheckResponse { status: SERVING }` */
const serving = Uint8Array.of(8, 1);

/** Answers `grpc.health.v1.Health/Check`; false for any other path. */
export function answerHealth(call: ServerCall): boolean {
  if (call.path !== '/grpc.health.v1.Health/Check') return false;
  call.onMessages(
    () => {
      call.send(serving);
      call.end();
    },
    () => {},
  );
  return true;
}
