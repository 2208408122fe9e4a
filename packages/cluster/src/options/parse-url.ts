import { InvalidArgumentError } from '@tikv/core';
import type { ApiVersion, ConnectOptions } from './connect-options.js';

const parameters = new Set(['keyspaceName', 'apiVersion', 'caFile', 'certFile', 'keyFile', 'serverName']);

/**
 * Reads `tikv://host:port[,host:port…][?keyspaceName=…&apiVersion=…&caFile=…&certFile=…&keyFile=…&serverName=…]`.
 * Throws INVALID_ARGUMENT for another scheme, a path, or a parameter that is not known: a misspelt one must not be
 * silently ignored.
 */
export function parseUrl(url: string): ConnectOptions {
  const match = /^tikv:\/\/([^/?#]+)\/?(?:\?([^#]*))?$/.exec(url);
  if (match === null) {
    throw new InvalidArgumentError({
      argument: 'url',
      problem: `must look like tikv://host:port[,host:port][?keyspaceName=…], got ${JSON.stringify(url)}`,
    });
  }
  const query = new URLSearchParams(match[2] ?? '');
  for (const name of query.keys()) {
    if (!parameters.has(name)) {
      throw new InvalidArgumentError({
        argument: 'url',
        problem: `has an unknown parameter ${JSON.stringify(name)}`,
        advice: `Known are ${[...parameters].join(', ')}`,
      });
    }
  }
  const caFile = query.get('caFile') ?? undefined;
  const certFile = query.get('certFile') ?? undefined;
  const keyFile = query.get('keyFile') ?? undefined;
  const serverName = query.get('serverName') ?? undefined;
  const secure = caFile !== undefined || certFile !== undefined || keyFile !== undefined || serverName !== undefined;
  return {
    pd: (match[1] as string).split(','),
    keyspace: query.get('keyspaceName') ?? undefined,
    // Checked with the other options.
    apiVersion: (query.get('apiVersion') ?? undefined) as ApiVersion | undefined,
    tls: secure ? { caFile, certFile, keyFile, serverName } : undefined,
  };
}
