import { type Binary, bytesOf } from '../model/binary.js';
import type { RequestRecord } from '../serving/request-log.js';
import type { FaultAction, FaultRule } from './fault-rule.js';
import { Gate } from './gate.js';
import { namesKey } from './names-key.js';
import { checkRegionErrorName } from './region-error-named.js';

interface Entry {
  readonly rule: FaultRule;
  readonly key: Uint8Array | undefined;
  left: number;
  met: number;
}

/** A rule that was added. */
export interface AddedFault {
  /** How many requests it has met. */
  readonly met: number;
  /** Takes back what is left of it. */
  remove(): void;
}

const needAnAnswer: ReadonlySet<unknown> = new Set(['corrupt', 'truncate', 'duplicate', 'no-trailers']);

/** Rules that make requests go wrong; the oldest one that fits is used up first. */
export class Faults {
  readonly #random: () => number;
  readonly #physical: (key: string | Uint8Array) => Binary;
  #entries: Entry[] = [];

  constructor(parts: { readonly random: () => number; readonly physical: (key: string | Uint8Array) => Binary }) {
    this.#random = parts.random;
    this.#physical = parts.physical;
  }

  add(rule: FaultRule): AddedFault {
    checkRule(rule);
    const key = rule.key === undefined ? undefined : bytesOf(this.#physical(rule.key));
    const entry = { rule, key, left: rule.times ?? 1, met: 0 };
    this.#entries.push(entry);
    return {
      get met() {
        return entry.met;
      },
      remove: () => {
        entry.left = 0;
      },
    };
  }

  /** A gate for rules whose action is `{ gate }`. */
  gate(): Gate {
    return new Gate();
  }

  /** Takes all rules back. */
  clear(): void {
    this.#entries = [];
  }

  /** Whether there is any rule, so that a server without faults does not even look. */
  get any(): boolean {
    return this.#entries.length > 0;
  }

  /** The action for a request, which is then used up once. */
  take(request: RequestRecord, when: FaultRule['when']): FaultAction | undefined {
    this.#entries = this.#entries.filter(({ left }) => left > 0);
    const entry = this.#entries.find((one) => one.rule.when === when && this.#meets(one, request));
    if (entry === undefined) return undefined;
    entry.left -= 1;
    entry.met += 1;
    return entry.rule.action;
  }

  #meets({ rule, key }: Entry, request: RequestRecord): boolean {
    const { rpc, storeId, regionId, match, action, probability = 1 } = rule;
    // Only stores have region errors.
    if (request.storeId === undefined && typeof action === 'object' && 'regionError' in action) return false;
    return (
      (rpc === undefined || rpc === request.rpc) &&
      (storeId === undefined || storeId === request.storeId) &&
      (regionId === undefined || regionId === request.regionId) &&
      (key === undefined || namesKey(request.message, key)) &&
      (match?.(request) ?? true) &&
      (probability >= 1 || this.#random() < probability)
    );
  }
}

function checkRule({ when, action, times, probability }: FaultRule): void {
  if (
    when === 'before-apply' &&
    (needAnAnswer.has(action) || (typeof action === 'object' && 'trickleBytes' in action))
  ) {
    throw new TypeError(`a fault ${JSON.stringify(action)} spoils an answer: it can only come after-apply`);
  }
  if (typeof action === 'object' && 'regionError' in action && typeof action.regionError === 'string') {
    checkRegionErrorName(action.regionError);
  }
  if (times !== undefined && !(times > 0)) throw new TypeError(`times must be positive, got ${times}`);
  if (probability !== undefined && !(probability >= 0 && probability <= 1)) {
    throw new TypeError(`probability must be 0 to 1, got ${probability}`);
  }
}
