import {
  anything as anyValue,
  type RegisterOperation,
  type RegisterValue,
  same as sameValue,
  type Transition,
  transitionOf,
} from './register-operation.js';

/** In place of a value's number: every state will do, none will, or the state stays. */
export const anything = -1;
export const never = -2;
export const same = -3;

export interface NumberedTransition {
  readonly needs: number;
  readonly leaves: number;
}

/** Numbers for values, so that a search compares no texts. */
export class ValueNumbers {
  readonly #numbers = new Map<RegisterValue, number>();
  readonly #values: RegisterValue[] = [];

  get count(): number {
    return this.#values.length;
  }

  numberOf(value: RegisterValue): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const next = this.#values.push(value) - 1;
    this.#numbers.set(value, next);
    return next;
  }

  valueOf(number: number): RegisterValue {
    return this.#values[number];
  }

  transitionOf(operation: RegisterOperation): NumberedTransition {
    const { needs, leaves } = transitionOf(operation);
    return { needs: this.#needOf(needs), leaves: leaves === sameValue ? same : this.numberOf(leaves) };
  }

  #needOf(needs: Transition['needs']): number {
    if (typeof needs === 'symbol') return needs === anyValue ? anything : never;
    return this.numberOf(needs);
  }
}
