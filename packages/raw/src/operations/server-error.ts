import { ServerErrorError, UnsupportedError } from '@tikv/core';
import type { KvPair } from '@tikv/kvproto/kvrpcpb';
import type { OperationFacts } from '@tikv/region-cache';

/** Throws when a response carries an error text: it was refused, nothing was read or written. */
export function checkError(error: string, facts: OperationFacts): void {
  if (error !== '') throw errorOf(error, facts);
}

/**
 * Responses without an error field report failure as one pair without a key (raw-keyspace-resource-metrics.md §1.1);
 * taken for absence, a failure would be silent.
 */
export function checkPairs(pairs: readonly KvPair[], facts: OperationFacts): void {
  for (const { error } of pairs) {
    if (error !== undefined) throw errorOf(error.abort || error.retryable || 'an error without a text', facts);
  }
}

function errorOf(serverMessage: string, facts: OperationFacts): Error {
  const options = { operation: facts.operation, ...facts.history };
  if (/ttl.*not enabled/i.test(serverMessage)) {
    return new UnsupportedError(
      { feature: 'TTL', advice: 'The cluster stores no TTL: it needs storage.enable-ttl = true, or API V2' },
      options,
    );
  }
  if (/api version/i.test(serverMessage)) {
    const advice = 'The apiVersion option must be what the cluster has as storage.api-version';
    return new ServerErrorError({ serverMessage, advice }, options);
  }
  return new ServerErrorError({ serverMessage }, options);
}
