import { describe, expect, it } from 'vitest';
import { bytes, text } from '../../../testing/model-ground.js';
import { oneKey, prefixRange } from './meta-range.js';
import type { MetaEvents } from './meta-record.js';
import { MetaStore } from './meta-store.js';

let nowMs = 0;
const storeOf = (...puts: readonly [string, string][]): MetaStore => {
  nowMs = 0;
  const store = new MetaStore(() => nowMs);
  for (const [key, value] of puts) store.put(key, bytes(value));
  return store;
};
const shown = ({ revision, events }: MetaEvents) => [
  revision,
  ...events.map(({ type, record, previous }) => [
    type,
    record.key,
    text(record.value),
    record.modRevision,
    previous && text(previous.value),
  ]),
];
const errorOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
};

describe('the range of a prefix', () => {
  it.each([
    ['ab', 'ac'],
    ['a\xff', 'b'],
    ['a\xff\xff', 'b'],
    ['\xff', '\0'],
    ['\xff\xff', '\0'],
  ])('%j ends before %j', (prefix, end) => {
    expect(prefixRange(prefix)).toEqual({ key: prefix, end });
  });
});

describe('reads', () => {
  const puts: [string, string][] = [
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ];

  it.each([
    { key: 'b', end: '', limit: 0, found: ['b'], count: 1 },
    { key: 'b', end: '\0', limit: 0, found: ['b', 'c'], count: 2 },
    { key: 'a', end: 'c', limit: 0, found: ['a', 'b'], count: 2 },
    { key: 'a', end: '\0', limit: 2, found: ['a', 'b'], count: 3 },
    { key: 'x', end: '', limit: 0, found: [], count: 0 },
    { key: 'c', end: 'a', limit: 0, found: [], count: 0 },
  ])('from $key to "$end", at most $limit', ({ key, end, limit, found, count }) => {
    const answer = storeOf(...puts).get({ key, end }, { limit });
    expect([answer.records.map((record) => record.key), answer.count]).toEqual([found, count]);
    expect(answer.more).toBe(found.length < count);
  });

  it('see the past by its revision, until it is compacted', () => {
    const store = storeOf(['a', 'old'], ['a', 'new']);
    store.delete(oneKey('a'));
    const at = (revision: bigint) => store.get(oneKey('a'), { revision }).records.map(({ value }) => text(value));
    expect([at(1n), at(2n), at(3n), at(4n), at(0n)]).toEqual([[], ['old'], ['new'], [], []]);
    expect(errorOf(() => at(5n))).toBe('etcdserver: mvcc: required revision is a future revision');
    store.compact(3n);
    expect(at(3n)).toEqual(['new']);
    expect(errorOf(() => at(2n))).toBe('etcdserver: mvcc: required revision has been compacted');
    expect(errorOf(() => store.compact(9n))).toContain('future revision');
    expect(errorOf(() => store.compact(2n))).toContain('has been compacted');
  });
});

describe('writes', () => {
  it('count revisions and versions', () => {
    const store = storeOf(['a', '1'], ['b', '2'], ['a', '3']);
    expect(store.get(oneKey('a')).records[0]).toMatchObject({ createRevision: 2n, modRevision: 4n, version: 2n });
    store.delete(oneKey('a'));
    store.put('a', bytes('4'));
    expect(store.get(oneKey('a')).records[0]).toMatchObject({ createRevision: 6n, modRevision: 6n, version: 1n });
  });

  it('that change nothing are no revision', () => {
    const store = storeOf(['a', '1']);
    expect(store.delete(oneKey('x'))).toEqual([]);
    store.commit([{ delete: 'x' }]);
    expect(store.revision).toBe(2n);
  });

  it('of one transaction are one revision, or none at all', () => {
    const store = storeOf(['a', '1']);
    store.commit([{ delete: 'a' }, { put: 'b', value: bytes('2') }]);
    expect(store.revision).toBe(3n);
    const twice = { put: 'c', value: bytes('') };
    expect(errorOf(() => store.commit([twice, twice]))).toBe('etcdserver: duplicate key given in txn request');
    expect(errorOf(() => store.commit([twice, { delete: 'c' }]))).toContain('duplicate key');
    expect(errorOf(() => store.commit([twice, { put: '', value: bytes('') }]))).toBe('etcdserver: key is not provided');
    const many = Array.from({ length: 129 }, (_, index) => ({ delete: String(index) }));
    expect(errorOf(() => store.commit(many))).toBe('etcdserver: too many operations in txn request');
    expect([store.revision, store.value('c')]).toEqual([3n, undefined]);
  });

  it('with a lease go with it', () => {
    const store = storeOf();
    expect(errorOf(() => store.put('a', bytes('1'), 5n))).toBe('etcdserver: requested lease not found');
    const [first, second] = [store.grantLease(10), store.grantLease(20)];
    for (const key of ['a', 'b', 'c']) store.put(key, bytes('1'), first);
    store.put('b', bytes('2'), second);
    store.put('c', bytes('3'));
    const heard: unknown[] = [];
    store.watch(prefixRange(''), 0n, (events) => heard.push(shown(events)));
    nowMs = 10_000;
    expect([store.value('a'), text(store.value('b') ?? bytes('')), text(store.value('c') ?? bytes(''))]).toEqual([
      undefined,
      '2',
      '3',
    ]);
    store.revokeLease(second);
    expect(heard).toMatchObject([
      [7n, ['delete', 'a', '', 7n, '1']],
      [8n, ['delete', 'b', '', 8n, '2']],
    ]);
  });
});

describe('watches', () => {
  it('tell what happens from now on, in their range only, until they are stopped', () => {
    const store = storeOf(['k/a', '1']);
    const heard: unknown[] = [];
    const stop = store.watch(prefixRange('k/'), 0n, (events) => heard.push(shown(events)));
    store.put('k/a', bytes('2'));
    store.put('l', bytes('9'));
    store.commit([{ delete: 'k/a' }, { put: 'k/b', value: bytes('3') }]);
    stop();
    store.put('k/a', bytes('4'));
    expect(heard).toEqual([
      [3n, ['put', 'k/a', '2', 3n, '1']],
      [5n, ['delete', 'k/a', '', 5n, '2'], ['put', 'k/b', '3', 5n, undefined]],
    ]);
  });

  it('begin in the past with all of it at once, or in the future', () => {
    const store = storeOf(['a', '1'], ['a', '2'], ['a', '3']);
    const [past, future]: unknown[][] = [[], []];
    store.watch(oneKey('a'), 3n, (events) => past?.push(shown(events)));
    store.watch(oneKey('a'), 6n, (events) => future?.push(shown(events)));
    expect(past).toEqual([[4n, ['put', 'a', '2', 3n, '1'], ['put', 'a', '3', 4n, '2']]]);
    store.put('a', bytes('5'));
    store.put('a', bytes('6'));
    expect(past).toHaveLength(3);
    expect(future).toEqual([[6n, ['put', 'a', '6', 6n, '5']]]);
  });

  it('do not begin in what has been compacted', () => {
    const store = storeOf(['a', '1'], ['a', '2'], ['a', '3']);
    store.compact(3n);
    const heard: unknown[] = [];
    expect(errorOf(() => store.watch(oneKey('a'), 2n, (events) => heard.push(events)))).toContain('has been compacted');
    store.watch(oneKey('a'), 3n, ({ events }) => heard.push(...events));
    expect(heard).toHaveLength(2);
  });
});
