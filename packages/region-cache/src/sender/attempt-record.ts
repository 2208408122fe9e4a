import { redactKey } from '@tikv/core';
import type { Target } from '../selector/select-target.js';
import type { ErrorContext } from './hard-errors.js';
import type { Ongoing, SenderOptions } from './sending.js';

/** Notes a failed attempt for the error that the operation may end with: what was met, where, and for how long. */
export function recordAttempt(
  { backoffer, command, region }: Ongoing,
  { index, proxyIndex }: Target,
  startedAtMs: number,
  outcome: string,
  { runtime, redact = 'hex' }: Pick<SenderOptions, 'runtime' | 'redact'>,
): void {
  const store = region.storeAt(index);
  const via = proxyIndex < 0 ? '' : ` through ${region.storeAt(proxyIndex).label}`;
  backoffer.recordAttempt({
    target: `${store.label}${via}`,
    what: command.name,
    outcome,
    startedAtMs: startedAtMs - backoffer.startedAtMs,
    durationMs: runtime.monotonicMs() - startedAtMs,
    regionId: region.id,
    storeId: store.id,
  });
  backoffer.failingAt({
    regionId: region.id,
    keys: () => `[${redactKey(region.start, redact)}, ${region.end === '' ? 'no end' : redactKey(region.end, redact)})`,
    stores: () => region.replicas.map((replica) => replica.store.label),
  });
}

/** What an error that no retry can cure says of the attempt that met it. */
export function errorContext(
  { backoffer, command, region, fate }: Ongoing,
  { index }: Target,
  clusterId: bigint,
): ErrorContext {
  return {
    operation: backoffer.operation,
    command: command.name,
    clusterId,
    regionId: region.id,
    store: region.storeAt(index).label,
    history: backoffer.history,
    undetermined: command.kind === 'write' && fate.maybeApplied,
  };
}
