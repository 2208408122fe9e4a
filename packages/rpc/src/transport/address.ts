import { InvalidArgumentError } from '@tikv/core';

/**
 * Checks `host:port` (IPv6 in brackets) and returns it without a scheme.
 * Throws INVALID_ARGUMENT for anything else.
 */
export function checkAddress(address: string, argument: string): string {
  const bare = address.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  const match = /^(\[[0-9a-f:.%]+\]|[^:/?#\s[\]]+):(\d{1,5})$/i.exec(bare);
  if (match === null || Number(match[2]) > 65535) {
    throw new InvalidArgumentError({ argument, problem: `must be host:port, got ${JSON.stringify(address)}` });
  }
  return bare;
}
