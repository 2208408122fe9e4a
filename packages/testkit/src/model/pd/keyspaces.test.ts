import { describe, expect, it } from 'vitest';
import { Keyspaces, keyspaceBounds } from './keyspaces.js';

describe('keyspaces', () => {
  it('count from DEFAULT, which has the id 0', () => {
    const keyspaces = new Keyspaces(['one', 'two']);
    expect(keyspaces.all.map(({ id, name }) => [id, name])).toEqual([
      [0, 'DEFAULT'],
      [1, 'one'],
      [2, 'two'],
    ]);
    expect(keyspaces.byName('two')?.id).toBe(2);
    expect(keyspaces.byId(1)?.name).toBe('one');
    expect(keyspaces.byName('three')).toBeUndefined();
    expect(keyspaces.byId(3)).toBeUndefined();
  });

  it('have DEFAULT once even when it is named', () => {
    expect(new Keyspaces(['DEFAULT', 'one']).all.map(({ name }) => name)).toEqual(['DEFAULT', 'one']);
  });

  it.each([
    { names: [], first: 0 },
    { names: ['DEFAULT'], first: 0 },
    { names: ['one', 'two'], first: 1 },
  ])('the first named of $names is $first', ({ names, first }) => {
    expect(new Keyspaces(names).first).toBe(first);
  });

  it.each([
    { id: 0, bounds: ['72000000', '72000001', '78000000', '78000001'] },
    { id: 0x0102ff, bounds: ['720102ff', '72010300', '780102ff', '78010300'] },
    { id: 0xffffff, bounds: ['72ffffff', '73000000', '78ffffff', '79000000'] },
  ])('$id lies between $bounds', ({ id, bounds }) => {
    expect(keyspaceBounds(id).map((bound) => Buffer.from(bound, 'latin1').toString('hex'))).toEqual(bounds);
  });
});
