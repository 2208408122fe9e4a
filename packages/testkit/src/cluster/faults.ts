import type { MessageInitShape } from '@bufbuild/protobuf';
import type { ErrorSchema } from '@tikv/kvproto/general/errorpb';
import type { RequestRecord } from './request-log.js';

export type FaultAction =
  /** Never answers. */
  | 'drop'
  /** Resets the stream. */
  | 'reset'
  | { readonly delayMs: number }
  | { readonly regionError: MessageInitShape<typeof ErrorSchema> };

export interface FaultRule {
  readonly rpc: string;
  readonly when: 'before-apply' | 'after-apply';
  readonly action: FaultAction;
  /** How many requests it meets. Default 1. */
  readonly times?: number | undefined;
  readonly match?: ((request: RequestRecord) => boolean) | undefined;
}

/** Rules that make requests go wrong; the first one that fits is used up first. */
export class Faults {
  readonly #rules: { readonly rule: FaultRule; left: number }[] = [];

  /** Adds a rule; `remove` takes back what is left of it. */
  add(rule: FaultRule): { remove(): void } {
    const entry = { rule, left: rule.times ?? 1 };
    this.#rules.push(entry);
    return {
      remove: () => {
        entry.left = 0;
      },
    };
  }

  /** The action for a request, which is then used up once. */
  take(request: RequestRecord, when: FaultRule['when']): FaultAction | undefined {
    const entry = this.#rules.find(
      ({ rule, left }) => left > 0 && rule.rpc === request.rpc && rule.when === when && (rule.match?.(request) ?? true),
    );
    if (entry === undefined) return undefined;
    entry.left -= 1;
    return entry.rule.action;
  }
}
