import { KeyspaceState } from '@tikv/kvproto/general/keyspacepb';
import { ErrorType } from '@tikv/kvproto/general/pdpb';
import { PdError } from '../metadata/pd-error.js';
import { type KeyspaceRecord, stateName } from './keyspace-record.js';

export const defaultKeyspace = { id: 0, name: 'DEFAULT' } as const;
export const maxKeyspaceId = 0xff_ffff;
/** "No keyspace", in requests of clients without one. */
export const nullKeyspaceId = 0xffff_ffff;

const { ENABLED, DISABLED, ARCHIVED, TOMBSTONE } = KeyspaceState;

const nextStates: Readonly<Record<KeyspaceState, readonly KeyspaceState[]>> = {
  [ENABLED]: [DISABLED],
  [DISABLED]: [ENABLED, ARCHIVED],
  [ARCHIVED]: [TOMBSTONE],
  [TOMBSTONE]: [],
};

/** A state may follow itself (`raw-keyspace-resource-metrics.md §2.1`). */
export function checkTransition(from: KeyspaceState, to: KeyspaceState): void {
  if (from === to || nextStates[from].includes(to)) return;
  throw unknown(`cannot change keyspace state from ${stateName(from)} to ${stateName(to) ?? to}`);
}

export function checkName(name: string): void {
  if (!/^[-A-Za-z0-9_]{1,20}$/.test(name))
    throw unknown(`illegal keyspace name ${name}, should contain only alphanumerical and underline`);
  if (name === defaultKeyspace.name)
    throw unknown(`illegal keyspace name ${name}, collides with a protected keyspace name`);
}

export function checkId(id: number): void {
  if (id > maxKeyspaceId) throw unknown(`illegal keyspace id ${id}, larger than spaceID Max ${maxKeyspaceId}`);
  if (id === defaultKeyspace.id) throw unknown(`illegal keyspace id ${id}, collides with a protected keyspace id`);
}

export function checkConfigurable({ state }: KeyspaceRecord): void {
  if (state === ENABLED || state === DISABLED) return;
  throw unknown(`cannot change config for keyspace with state ${stateName(state)}`);
}

/** Null: the key must be absent. Throws when the configuration is another one. */
export function checkPreconditions(
  config: Readonly<Record<string, string>>,
  preconditions: Readonly<Record<string, string | null>>,
): void {
  for (const [key, expected] of Object.entries(preconditions)) {
    const actual = config[key];
    if (expected === actual || (expected === null && actual === undefined)) continue;
    const what =
      expected === null
        ? `${key} must be absent`
        : actual === undefined
          ? `${key} does not exist`
          : `key=${key} expected=${expected} actual=${actual}`;
    throw new PreconditionFailed(what);
  }
}

export class PreconditionFailed extends PdError {
  constructor(what: string) {
    super(
      ErrorType.UNKNOWN,
      `[PD:keyspace:ErrKeyspaceConfigPreconditionFailed]keyspace config precondition failed, ${what}`,
    );
  }
}

export function keyspaceNotFound(): PdError {
  return new PdError(ErrorType.ENTRY_NOT_FOUND, '[PD:keyspace:ErrKeyspaceNotFound]keyspace does not exist');
}

export function keyspaceExists(): PdError {
  return new PdError(ErrorType.DUPLICATED_ENTRY, '[PD:keyspace:ErrKeyspaceExists]keyspace already exists');
}

export function defaultIsProtected(): PdError {
  return unknown("[PD:keyspace:ErrModifyDefaultKeyspace]cannot modify default keyspace's state");
}

export function unknown(message: string): PdError {
  return new PdError(ErrorType.UNKNOWN, message);
}
