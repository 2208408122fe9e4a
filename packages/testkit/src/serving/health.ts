import type { HealthState } from '../model/region/store-record.js';
import type { ServerCall } from './server-call.js';

/** `HealthCheckResponse { status }` by its number. */
const statuses: Readonly<Record<HealthState, number>> = { serving: 1, 'not-serving': 2, 'service-unknown': 3 };

/** Answers `grpc.health.v1.Health/Check`; false for any other path. A silent one never answers. */
export function answerHealth(call: ServerCall, state: HealthState | 'silent' = 'serving'): boolean {
  if (call.path !== '/grpc.health.v1.Health/Check') return false;
  call.onMessages(
    () => {
      if (state === 'silent') return;
      call.send(Uint8Array.of(8, statuses[state]));
      call.end();
    },
    () => {},
  );
  return true;
}
