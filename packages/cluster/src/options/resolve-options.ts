import { InvalidArgumentError, type RedactMode, type Runtime, systemRuntime } from '@tikv/core';
import type { PdFetch } from '@tikv/pd';
import {
  type BatchOptions,
  checkAddress,
  type InFlightLimits,
  type Interceptor,
  type TlsOptions,
  type Transport,
} from '@tikv/rpc';
import type { ApiVersion, ConnectOptions, PdOptions } from './connect-options.js';
import { parseUrl } from './parse-url.js';

/** The options with every default filled in and everything checked. */
export interface ResolvedOptions {
  readonly pd: readonly string[];
  readonly apiVersion: ApiVersion;
  readonly keyspace: string;
  readonly tls: TlsOptions | undefined;
  readonly transport: Transport | undefined;
  readonly connectionsPerStore: number;
  readonly runtime: Runtime;
  readonly connectMs: number;
  readonly pdMs: number;
  readonly operationMs: number;
  readonly concurrency: number;
  readonly batch: BatchOptions;
  readonly limits: InFlightLimits;
  readonly requestSource: string;
  readonly interceptors: readonly Interceptor[];
  readonly forwarding: boolean;
  readonly pdOptions: PdOptions;
  readonly fetch: PdFetch | undefined;
  readonly redact: RedactMode;
  readonly signal: AbortSignal | undefined;
}

const apiVersions: readonly ApiVersion[] = ['v1', 'v1ttl', 'v2'];
const redactModes: readonly RedactMode[] = ['hex', 'hash', 'off'];

/** Accepts a URL, an options object or nothing (then `TIKV_PD_ADDRS` counts). Throws INVALID_ARGUMENT before any I/O. */
export function resolveOptions(from: string | ConnectOptions | undefined, env: NodeJS.ProcessEnv): ResolvedOptions {
  const options = typeof from === 'string' ? parseUrl(from) : (from ?? {});
  if (typeof options !== 'object' || options === null) {
    throw new InvalidArgumentError({ argument: 'options', problem: 'must be a tikv:// URL or an object' });
  }
  checkKinds(options);
  const keyspace = options.keyspace ?? '';
  const apiVersion = options.apiVersion ?? (options.keyspace === undefined ? 'v1' : 'v2');
  oneOf('apiVersion', apiVersion, apiVersions);
  if (apiVersion !== 'v2' && keyspace !== '') {
    throw new InvalidArgumentError({ argument: 'keyspace', problem: `needs apiVersion v2, not ${apiVersion}` });
  }
  const redact = options.redact ?? 'hex';
  oneOf('redact', redact, redactModes);
  return {
    pd: endpoints(options.pd, env),
    apiVersion,
    keyspace,
    tls: options.tls,
    transport: options.transport,
    connectionsPerStore: positive('connectionsPerStore', options.connectionsPerStore ?? 1),
    runtime: options.runtime ?? systemRuntime(),
    connectMs: positive('timeouts.connectMs', options.timeouts?.connectMs ?? 10_000),
    pdMs: positive('timeouts.pdMs', options.timeouts?.pdMs ?? 3_000),
    operationMs: positive('timeouts.operationMs', options.timeouts?.operationMs ?? 60_000),
    concurrency: positive('limits.concurrency', options.limits?.concurrency ?? 32),
    batch: checkedBatch(options.batch ?? {}),
    limits: checkedLimits(options.limits ?? {}),
    requestSource: options.requestSource ?? '',
    interceptors: options.interceptors ?? [],
    forwarding: options.forwarding ?? false,
    pdOptions: options.pdOptions ?? {},
    fetch: options.fetch,
    redact,
    signal: options.signal,
  };
}

/** Callers without a type checker shall read which option is at fault, not where the client tripped over it. */
function checkKinds({ pd, keyspace, requestSource, interceptors, forwarding, signal }: ConnectOptions): void {
  const isString = (value: unknown): boolean => typeof value === 'string';
  const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
  const isListOf = (value: unknown, fits: (item: unknown) => boolean): boolean =>
    Array.isArray(value) && value.every(fits);
  const kinds: [name: string, value: unknown, fits: boolean, kind: string][] = [
    ['pd', pd, isString(pd) || isListOf(pd, isString), 'a string or an array of strings'],
    ['keyspace', keyspace, isString(keyspace), 'a string'],
    ['requestSource', requestSource, isString(requestSource), 'a string'],
    ['interceptors', interceptors, isListOf(interceptors, isObject), 'an array of interceptors'],
    ['forwarding', forwarding, typeof forwarding === 'boolean', 'true or false'],
    ['signal', signal, signal instanceof AbortSignal, 'an AbortSignal'],
  ];
  for (const [argument, value, fits, kind] of kinds) {
    if (value !== undefined && !fits) throw new InvalidArgumentError({ argument, problem: `must be ${kind}` });
  }
}

function endpoints(pd: string | readonly string[] | undefined, env: NodeJS.ProcessEnv): readonly string[] {
  const fromEnv = env['TIKV_PD_ADDRS'];
  const given = pd === undefined ? fromEnv : pd;
  const list = (typeof given === 'string' ? given.split(',') : [...(given ?? [])])
    .map((address) => address.trim())
    .filter((address) => address !== '');
  if (list.length === 0) {
    throw new InvalidArgumentError({
      argument: 'pd',
      problem: 'names no endpoint',
      advice: 'Pass { pd: ["host:2379"] } or a tikv:// URL, or set TIKV_PD_ADDRS',
    });
  }
  return [...new Set(list.map((address) => checkAddress(address, 'pd')))];
}

function checkedBatch(batch: BatchOptions): BatchOptions {
  // 0 turns BatchCommands off.
  if (batch.maxRequests !== undefined && batch.maxRequests !== 0) positive('batch.maxRequests', batch.maxRequests);
  if (batch.maxBytes !== undefined) positive('batch.maxBytes', batch.maxBytes);
  return batch;
}

function checkedLimits({ perClient, perStore, perConnection }: InFlightLimits): InFlightLimits {
  for (const [level, limit] of Object.entries({ perClient, perStore, perConnection })) {
    if (limit?.requests !== undefined) positive(`limits.${level}.requests`, limit.requests);
    if (limit?.bytes !== undefined) positive(`limits.${level}.bytes`, limit.bytes);
  }
  return { perClient, perStore, perConnection };
}

function oneOf(argument: string, value: string, allowed: readonly string[]): void {
  if (allowed.includes(value)) return;
  throw new InvalidArgumentError({
    argument,
    problem: `must be ${allowed.join(' or ')}, got ${JSON.stringify(value)}`,
  });
}

/** A positive whole number, or INVALID_ARGUMENT. */
export function positive(argument: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InvalidArgumentError({ argument, problem: `must be a positive whole number, got ${String(value)}` });
}
