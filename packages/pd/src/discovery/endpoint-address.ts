import { InvalidArgumentError } from '@tikv/core';
import { checkAddress } from '@tikv/rpc';

/**
 * The `host:port` of each configured endpoint, each once. A scheme may be given and does not matter: TLS decides which one
 * is used (pd-region-rpc-retry.md §1.1).
 *
 * @throws InvalidArgumentError for an empty list, another scheme than http or https, a path, a user, a missing or
 *   impossible port.
 */
export function endpointAddresses(endpoints: readonly string[]): string[] {
  if (!Array.isArray(endpoints) || endpoints.length === 0) {
    throw new InvalidArgumentError({ argument: 'endpoints', problem: 'must be a list of at least one host:port' });
  }
  return [...new Set(endpoints.map((endpoint) => endpointAddress(endpoint)))];
}

function endpointAddress(endpoint: unknown): string {
  if (typeof endpoint !== 'string') {
    throw new InvalidArgumentError({ argument: 'endpoints', problem: `must hold strings, got ${typeof endpoint}` });
  }
  const bare = endpoint
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '');
  if (bare.includes('@') || bare.includes('://') || /:0+$/.test(bare)) {
    // Without the text: what stands in front of an @ may be a password.
    throw new InvalidArgumentError({
      argument: 'endpoints',
      problem: 'must be host:port, with http:// or https:// at most, and a port from 1 to 65535',
    });
  }
  return checkAddress(bare, 'endpoints');
}
