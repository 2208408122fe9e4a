/** What a key holds: bytes as latin1 text, as `History` makes them. Undefined: the key is absent. */
export type RegisterValue = string | undefined;

interface Timed {
  readonly client: string;
  readonly key: string;
  /** One clock for all operations. What returned at the moment at which another was called counts as concurrent. */
  readonly calledAtMs: number;
  /** Undefined: nobody knows what became of it. It has happened once at any time after the call, or not at all. */
  readonly returnedAtMs: number | undefined;
  /**
   * How often more it may have happened, at any time after the call: a write that was sent three times has 2. Default 0,
   * which is what makes it an operation that happens once.
   */
  readonly repeats?: number | undefined;
}

export interface GetOperation extends Timed {
  readonly kind: 'get';
  readonly found: RegisterValue;
}

export interface PutOperation extends Timed {
  readonly kind: 'put';
  readonly value: string;
}

export interface DeleteOperation extends Timed {
  readonly kind: 'delete';
}

/** `expected` undefined is putIfAbsent, `value` undefined is compareAndDelete. */
export interface CompareAndSwapOperation extends Timed {
  readonly kind: 'compareAndSwap';
  readonly expected: RegisterValue;
  readonly value: RegisterValue;
  /** Undefined when it has not returned. */
  readonly outcome: { readonly swapped: boolean; readonly previous: RegisterValue } | undefined;
}

/** One operation on one key, as its caller saw it. */
export type RegisterOperation = GetOperation | PutOperation | DeleteOperation | CompareAndSwapOperation;

/** What an operation asks of the state, and what it leaves. */
export interface Transition {
  /** `anything`: it happens whatever the state is; `never`: what it returned contradicts itself. */
  readonly needs: RegisterValue | typeof anything | typeof never;
  /** `same`: it only looks. */
  readonly leaves: RegisterValue | typeof same;
}

export const anything: unique symbol = Symbol('anything');
export const never: unique symbol = Symbol('never');
export const same: unique symbol = Symbol('same');

export function transitionOf(operation: RegisterOperation): Transition {
  switch (operation.kind) {
    case 'get':
      return { needs: operation.found, leaves: same };
    case 'put':
      return { needs: anything, leaves: operation.value };
    case 'delete':
      return { needs: anything, leaves: undefined };
    case 'compareAndSwap': {
      const { expected, value, outcome } = operation;
      if (outcome === undefined) return { needs: expected, leaves: value };
      if (outcome.swapped !== (outcome.previous === expected)) return { needs: never, leaves: same };
      return { needs: outcome.previous, leaves: outcome.swapped ? value : same };
    }
  }
}
