import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAnyOrder } from '../testing/brute-force.js';
import { registerRun } from '../testing/register-run.js';
import { assertLinearizable, findViolation } from './find-violation.js';
import type { RegisterOperation, RegisterValue } from './register-operation.js';

const unknown = undefined;

function at(client: string, calledAtMs: number, returnedAtMs: number | undefined) {
  return { client, key: 'k', calledAtMs, returnedAtMs };
}

function put(client: string, from: number, to: number | undefined, value: string): RegisterOperation {
  return { ...at(client, from, to), kind: 'put', value };
}

function remove(client: string, from: number, to: number | undefined): RegisterOperation {
  return { ...at(client, from, to), kind: 'delete' };
}

function get(client: string, from: number, to: number, found: RegisterValue): RegisterOperation {
  return { ...at(client, from, to), kind: 'get', found };
}

function cas(
  client: string,
  [from, to]: readonly [number, number | undefined],
  [expected, value]: readonly [RegisterValue, RegisterValue],
  outcome?: readonly [swapped: boolean, previous: RegisterValue],
): RegisterOperation {
  const kept = outcome === undefined ? undefined : { swapped: outcome[0], previous: outcome[1] };
  return { ...at(client, from, to), kind: 'compareAndSwap', expected, value, outcome: kept };
}

const wrong: [string, RegisterOperation[]][] = [
  ['a stale read', [put('a', 0, 1, 'old'), put('a', 2, 3, 'new'), get('b', 4, 5, 'old')]],
  ['a read of a value never written', [put('a', 0, 1, 'x'), get('b', 2, 3, 'y')]],
  ['a value that is lost', [put('a', 0, 1, 'x'), get('b', 2, 3, undefined)]],
  [
    'a value resurrected after its delete',
    [put('a', 0, 1, 'x'), remove('b', 2, 3), get('a', 4, 5, undefined), get('b', 6, 7, 'x')],
  ],
  ['a value that is read before it is written', [get('b', 0, 1, 'x'), put('a', 2, 3, 'x')]],
  [
    'an update that is lost: both swaps of the same value succeed',
    [put('a', 0, 1, '1'), cas('a', [2, 4], ['1', '2'], [true, '1']), cas('b', [3, 5], ['1', '3'], [true, '1'])],
  ],
  [
    'a swap without an answer that was done twice',
    [
      put('a', 0, 1, '1'),
      cas('b', [2, unknown], ['1', '2']),
      get('c', 3, 4, '2'),
      put('a', 5, 6, '1'),
      get('c', 7, 8, '2'),
    ],
  ],
  [
    'a put without an answer that was done twice',
    [
      put('b', 0, unknown, 'x'),
      get('c', 1, 2, 'x'),
      put('a', 3, 4, 'y'),
      get('c', 5, 6, 'x'),
      put('a', 7, 8, 'z'),
      get('c', 9, 10, 'x'),
    ],
  ],
  [
    'two that do not exist yet',
    [cas('a', [0, 1], [undefined, 'x'], [true, undefined]), cas('b', [2, 3], [undefined, 'y'], [true, undefined])],
  ],
  ['a swap that says no although it fits', [put('a', 0, 1, '1'), cas('b', [2, 3], ['1', '2'], [false, '1'])]],
  ['a swap that says yes although it does not fit', [put('a', 0, 1, '1'), cas('b', [2, 3], ['0', '2'], [true, '1'])]],
  [
    'a swap that failed and still wrote',
    [put('a', 0, 1, '1'), cas('b', [2, 3], ['0', '2'], [false, '1']), get('a', 4, 5, '2')],
  ],
  ['a write that takes effect before its call', [get('a', 0, 1, 'x'), put('b', 2, unknown, 'x')]],
  [
    'two readers that see two concurrent writes in two orders',
    [
      put('a', 0, 10, 'x'),
      put('b', 0, 10, 'y'),
      get('c', 1, 2, 'x'),
      get('c', 3, 4, 'y'),
      get('d', 1, 2, 'y'),
      get('d', 3, 4, 'x'),
    ],
  ],
];

const right: [string, RegisterOperation[]][] = [
  ['nothing at all', []],
  ['a write without an answer that happened', [put('a', 0, unknown, 'x'), get('b', 100, 101, 'x')]],
  ['a write without an answer that did not happen', [put('a', 0, unknown, 'x'), get('b', 100, 101, undefined)]],
  [
    'a write without an answer that happened very late',
    [put('a', 0, unknown, 'x'), put('b', 1, 2, 'y'), get('b', 3, 4, 'y'), get('b', 5, 6, 'x')],
  ],
  [
    'a chain of writes without answers that one read shows',
    [cas('a', [0, unknown], [undefined, '1']), cas('b', [0, unknown], ['1', '2']), get('c', 5, 6, '2')],
  ],
  [
    'a read that overlaps a write, with either value',
    [put('a', 0, 10, 'x'), get('b', 1, 2, undefined), get('b', 3, 4, 'x')],
  ],
  [
    'a write that may have happened again',
    [{ ...put('a', 0, 1, 'x'), repeats: 1 }, put('b', 2, 3, 'y'), get('b', 4, 5, 'x')],
  ],
  [
    'an empty value, which is not an absent one',
    [put('a', 0, 1, ''), get('b', 2, 3, ''), remove('a', 4, 5), get('b', 6, 7, undefined)],
  ],
];

describe('a history', () => {
  it.each(wrong)('with %s is refused', (_, operations) => {
    expect(findViolation(operations)).toBeDefined();
    expect(hasAnyOrder(operations)).toBe(false);
  });

  it.each(right)('with %s passes', (_, operations) => {
    expect(findViolation(operations)?.text).toBeUndefined();
  });

  it('begins with what was there before', () => {
    const operations = [get('a', 0, 1, 'old')];
    expect(findViolation(operations)).toBeDefined();
    expect(findViolation(operations, { initial: { k: 'old' } })).toBeUndefined();
  });

  it('is explained by few operations of one key, the order up to there, and what does not fit', () => {
    const others = registerRun({ seed: 5, clients: 4, operations: 400, keys: 3, values: 0, unanswered: 0.1 });
    const broken = [
      ...others,
      put('anna', 10, 11, 'old'),
      put('anna', 12, 13, 'new'),
      get('bert', 14, 15, 'old'),
      get('bert', 16, 17, 'new'),
    ];
    expect(() => assertLinearizable(broken)).toThrow(
      [
        'key "k" is not linearizable. Of 4 operations these 3 are enough:',
        '  10.000 - 11.000 ms  anna: put "old"',
        '  12.000 - 13.000 ms  anna: put "new"',
        '  14.000 - 15.000 ms  bert: get -> "old"   <-- does not fit',
        'Before that one returned this order was possible:',
        '  anna: put "old"',
        '  anna: put "new"',
        'with "new" at its end; no order has room for: bert: get -> "old"',
      ].join('\n'),
    );
  });

  it('gives up, and does not guess, when the search is too large', () => {
    const operations = registerRun({ seed: 1, clients: 4, operations: 200, keys: 1, values: 0, unanswered: 0 });
    expect(() => findViolation(operations, { mostStates: 50 })).toThrow('no result after 50 states');
  });
});

describe('the checker', () => {
  const shape = { clients: fc.integer({ min: 1, max: 8 }), keys: fc.constantFrom(1, 3), values: fc.constantFrom(0, 2) };

  it('passes every history of a right register', () => {
    const shapes = fc.record({
      ...shape,
      seed: fc.integer(),
      operations: fc.integer({ min: 1, max: 300 }),
      unanswered: fc.constantFrom(0, 0.1, 0.4),
    });
    const isRight = fc.property(shapes, (drawn) => {
      expect(findViolation(registerRun(drawn))?.text).toBeUndefined();
    });
    fc.assert(isRight, { numRuns: 200 });
  });

  it('explains a read that only a swap that failed could have made right', () => {
    const timed = (client: string, calledAtMs: number, returnedAtMs: number) =>
      ({ client, key: 'k', calledAtMs, returnedAtMs }) as const;
    const operations: RegisterOperation[] = [
      { ...timed('a', 1, 3), kind: 'get', found: 'v0' },
      {
        ...timed('b', 2, 5),
        kind: 'compareAndSwap',
        expected: undefined,
        value: 'v1',
        outcome: { swapped: true, previous: undefined },
      },
      {
        ...timed('c', 2, 4),
        kind: 'compareAndSwap',
        expected: 'v1',
        value: 'v0',
        outcome: { swapped: false, previous: undefined },
      },
    ];
    const violation = findViolation(operations);
    expect(violation?.culprit.client).toBe('c');
    expect(hasAnyOrder(violation?.operations ?? [])).toBe(false);
  });

  it('judges small histories, spoilt ones too, as one who tries every order', () => {
    const verdicts = { right: 0, wrong: 0 };
    const shapes = fc.record({
      ...shape,
      keys: fc.constant(1),
      seed: fc.integer(),
      operations: fc.integer({ min: 2, max: 7 }),
      unanswered: fc.constantFrom(0, 0.3, 0.6),
    });
    const spoiling = fc.record({
      index: fc.nat(6),
      value: fc.constantFrom(undefined, 'v0', 'v1', 'v2', 'v9'),
      how: fc.nat(3),
    });
    fc.assert(
      fc.property(shapes, fc.array(spoiling, { maxLength: 2 }), (drawn, spoils) => {
        const operations = registerRun(drawn);
        for (const { index, value, how } of spoils) spoil(operations, index % operations.length, value, how);
        const expected = hasAnyOrder(operations);
        verdicts[expected ? 'right' : 'wrong'] += 1;
        const violation = findViolation(operations);
        expect(violation === undefined).toBe(expected);
        if (violation !== undefined) expect(hasAnyOrder(violation.operations)).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(verdicts.right).toBeGreaterThan(300);
    expect(verdicts.wrong).toBeGreaterThan(100);
  });

  it('takes a step or two an operation on 10 000 operations, few of them without an answer', () => {
    const many = { seed: 3, clients: 16, operations: 10_000, keys: 10, values: 0, unanswered: 0.02 };
    expect(findViolation(registerRun(many), { mostStates: 20_000 })).toBeUndefined();
    expect(findViolation(registerRun({ ...many, clients: 8, keys: 1 }), { mostStates: 40_000 })).toBeUndefined();
  });
});

/** Changes what one operation saw, how long it took, or that it was answered. */
function spoil(operations: RegisterOperation[], index: number, value: RegisterValue, how: number): void {
  const operation = operations[index];
  if (operation === undefined) return;
  const { calledAtMs, returnedAtMs } = operation;
  if (how === 0 && operation.kind === 'get') operations[index] = { ...operation, found: value };
  if (how === 1 && operation.kind === 'compareAndSwap' && operation.outcome !== undefined) {
    operations[index] = { ...operation, outcome: { swapped: !operation.outcome.swapped, previous: value } };
  }
  if (how === 2 && returnedAtMs !== undefined) operations[index] = { ...operation, returnedAtMs: calledAtMs };
  if (how === 3) operations[index] = { ...operation, calledAtMs: (returnedAtMs ?? calledAtMs) - 0.01 };
}
