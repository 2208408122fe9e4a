import { KeyspaceState } from '@tikv/kvproto/general/keyspacepb';
import { ErrorType } from '@tikv/kvproto/general/pdpb';
import { describe, expect, it } from 'vitest';
import { MetaStore } from '../meta-storage/meta-store.js';
import type { PdError } from '../metadata/pd-error.js';
import { keyspaceBounds } from './keyspace-bounds.js';
import { type KeyspaceStateName, stateName, stateNamed } from './keyspace-record.js';
import { Keyspaces } from './keyspaces.js';

let wallMs = 5000;
function keyspacesOf(...names: string[]): Keyspaces & { cut: number[] } {
  wallMs = 5000;
  const cut: number[] = [];
  const meta = new MetaStore(() => wallMs);
  const split = (id: number) => cut.push(id);
  return Object.assign(new Keyspaces({ names, clusterId: 77n, meta, wallMs: () => wallMs, split }), { cut });
}

function refusal(act: () => unknown): { type: ErrorType; message: string } {
  try {
    act();
  } catch (error) {
    const { type, message } = error as PdError;
    return { type, message };
  }
  throw new Error('nothing was refused');
}

describe('keyspaces', () => {
  it('count from DEFAULT, which has the id 0', () => {
    const keyspaces = keyspacesOf('one', 'two');
    expect(keyspaces.all.map(({ id, name }) => [id, name])).toEqual([
      [0, 'DEFAULT'],
      [1, 'one'],
      [2, 'two'],
    ]);
    expect(keyspaces.cut).toEqual([0, 1, 2]);
    expect(keyspaces.byName('two')?.id).toBe(2);
    expect(keyspaces.byId(1)?.name).toBe('one');
    expect(keyspaces.byName('three')).toBeUndefined();
    expect(keyspaces.byId(3)).toBeUndefined();
  });

  it('have DEFAULT once even when it is named', () => {
    expect(keyspacesOf('DEFAULT', 'one').all.map(({ name }) => name)).toEqual(['DEFAULT', 'one']);
  });

  it.each([
    { names: [], first: 0 },
    { names: ['DEFAULT'], first: 0 },
    { names: ['one', 'two'], first: 1 },
  ])('the first named of $names is $first', ({ names, first }) => {
    expect(keyspacesOf(...names).first).toBe(first);
  });

  it.each([
    { id: 0, bounds: ['72000000', '72000001', '78000000', '78000001'] },
    { id: 0x0102ff, bounds: ['720102ff', '72010300', '780102ff', '78010300'] },
    { id: 0xffffff, bounds: ['72ffffff', '73000000', '78ffffff', '79000000'] },
  ])('$id lies between $bounds', ({ id, bounds }) => {
    expect(keyspaceBounds(id).map((bound) => Buffer.from(bound, 'latin1').toString('hex'))).toEqual(bounds);
  });
});

describe('a new keyspace', () => {
  it('gets the next id, regions of its own, and is enabled', () => {
    const keyspaces = keyspacesOf('one');
    wallMs = 9999;
    const made = keyspaces.create('two', { gc_management_type: 'keyspace_level' });
    expect(made).toMatchObject({
      id: 2,
      state: KeyspaceState.ENABLED,
      createdAt: 9,
      config: { gc_management_type: 'keyspace_level' },
    });
    expect(keyspaces.cut.at(-1)).toBe(2);
  });

  it.each([
    { name: '', text: 'illegal keyspace name , should contain only alphanumerical and underline' },
    { name: 'a b', text: 'illegal keyspace name a b, should contain only alphanumerical and underline' },
    { name: 'x'.repeat(21), text: `illegal keyspace name ${'x'.repeat(21)}, should contain only` },
    { name: 'DEFAULT', text: 'illegal keyspace name DEFAULT, collides with a protected keyspace name' },
    { name: 'one', text: '[PD:keyspace:ErrKeyspaceExists]keyspace already exists' },
  ])('cannot be named "$name"', ({ name, text }) => {
    const keyspaces = keyspacesOf('one');
    expect(refusal(() => keyspaces.create(name, {})).message).toContain(text);
    expect(keyspaces.all).toHaveLength(2);
  });

  it('may have an id of its own choice, once, within the range', () => {
    const keyspaces = keyspacesOf('one');
    expect(keyspaces.createById(0xffffff, 'last-_X', {}).id).toBe(0xffffff);
    expect(refusal(() => keyspaces.createById(1, 'other', {})).type).toBe(ErrorType.DUPLICATED_ENTRY);
    expect(refusal(() => keyspaces.createById(0x1000000, 'other', {})).message).toBe(
      'illegal keyspace id 16777216, larger than spaceID Max 16777215',
    );
  });

  it('wastes the id that another one has taken by choice', () => {
    const keyspaces = keyspacesOf();
    keyspaces.createById(1, 'chosen', {});
    expect(refusal(() => keyspaces.create('next', {})).type).toBe(ErrorType.DUPLICATED_ENTRY);
    expect(keyspaces.create('next', {}).id).toBe(2);
  });
});

describe('the state of a keyspace', () => {
  const road: readonly KeyspaceStateName[] = ['ENABLED', 'DISABLED', 'ARCHIVED', 'TOMBSTONE'];
  const allowed = new Set([
    'ENABLED ENABLED',
    'ENABLED DISABLED',
    'DISABLED DISABLED',
    'DISABLED ENABLED',
    'DISABLED ARCHIVED',
    'ARCHIVED ARCHIVED',
    'ARCHIVED TOMBSTONE',
    'TOMBSTONE TOMBSTONE',
  ]);
  const pairs = road.flatMap((from) => road.map((to) => ({ from, to })));

  it.each(pairs)('from $from to $to', ({ from, to }) => {
    const keyspaces = keyspacesOf('one');
    for (const each of road.slice(1, road.indexOf(from) + 1)) keyspaces.changeState(1, stateNamed(each) ?? 0);
    wallMs = 8000;
    const change = () => keyspaces.changeState(1, stateNamed(to) ?? 0);
    if (allowed.has(`${from} ${to}`)) {
      expect(change()).toMatchObject({ state: stateNamed(to), stateChangedAt: from === to ? 5 : 8 });
    } else {
      expect(refusal(change)).toEqual({
        type: ErrorType.UNKNOWN,
        message: `cannot change keyspace state from ${from} to ${to}`,
      });
      expect(stateName(keyspaces.load('one').state)).toBe(from);
    }
  });

  it('of DEFAULT does not change, that of an unknown one neither', () => {
    const keyspaces = keyspacesOf();
    const message = "[PD:keyspace:ErrModifyDefaultKeyspace]cannot modify default keyspace's state";
    expect(refusal(() => keyspaces.changeState(0, KeyspaceState.DISABLED)).message).toBe(message);
    expect(refusal(() => keyspaces.changeStateByName('DEFAULT', KeyspaceState.DISABLED)).message).toBe(message);
    expect(refusal(() => keyspaces.changeState(9, KeyspaceState.DISABLED)).type).toBe(ErrorType.ENTRY_NOT_FOUND);
  });

  it.each([
    ['ENABLED', 0],
    ['tombstone', 3],
    ['0', undefined],
    ['nothing', undefined],
  ])('named %s is %s', (name, state) => {
    expect(stateNamed(name)).toBe(state);
  });
});

describe('the configuration of a keyspace', () => {
  it('is patched: null takes away', () => {
    const keyspaces = keyspacesOf('one');
    keyspaces.changeConfig('one', { a: '1', b: '2' });
    expect(keyspaces.changeConfig('one', { a: null, c: '' }).config).toEqual({ b: '2', c: '' });
  });

  it.each([
    { preconditions: { a: '1', z: null }, what: undefined },
    { preconditions: { a: '2' }, what: 'key=a expected=2 actual=1' },
    { preconditions: { a: null }, what: 'a must be absent' },
    { preconditions: { z: '1' }, what: 'z does not exist' },
  ])('changes on condition of $preconditions', ({ preconditions, what }) => {
    const keyspaces = keyspacesOf('one');
    keyspaces.changeConfig('one', { a: '1' });
    const change = () => keyspaces.changeConfig('one', { a: '9' }, preconditions);
    if (what === undefined) expect(change().config).toEqual({ a: '9' });
    else expect(refusal(change).message).toContain(`keyspace config precondition failed, ${what}`);
  });

  it('stays as it is once it is archived', () => {
    const keyspaces = keyspacesOf('one');
    keyspaces.changeState(1, KeyspaceState.DISABLED);
    keyspaces.changeConfig('one', { a: '1' });
    keyspaces.changeState(1, KeyspaceState.ARCHIVED);
    expect(refusal(() => keyspaces.changeConfig('one', { a: '2' })).message).toBe(
      'cannot change config for keyspace with state ARCHIVED',
    );
  });
});

describe('a scan of keyspaces', () => {
  it.each([
    { start: 0, limit: 0, found: [0, 1, 2, 9] },
    { start: 1, limit: 2, found: [1, 2] },
    { start: 3, limit: 0, found: [9] },
    { start: 10, limit: 5, found: [] },
  ])('from $start, at most $limit', ({ start, limit, found }) => {
    const keyspaces = keyspacesOf('one', 'two');
    keyspaces.createById(9, 'nine', {});
    expect(keyspaces.range(start, limit).map(({ id }) => id)).toEqual(found);
  });

  it('beyond the last id is refused', () => {
    expect(refusal(() => keyspacesOf().range(0x1000000, 0)).message).toContain('exceeds spaceID Max 16777215');
  });
});
