import { OperatorStatus } from '@tikv/kvproto/general/pdpb';

export interface OperatorRecord {
  readonly regionId: bigint;
  readonly desc: string;
  readonly kind: string;
  readonly endsAtMs: number;
  readonly ending: OperatorStatus;
}

const remembersMs = 600_000;
type Ending = 'success' | 'timeout' | 'cancel';

const endings: Readonly<Record<Ending, OperatorStatus>> = {
  success: OperatorStatus.SUCCESS,
  timeout: OperatorStatus.TIMEOUT,
  cancel: OperatorStatus.CANCEL,
};

/** What PD is doing with regions. Its effect is there at once; what takes time is to be told that it is over. */
export class Operators {
  readonly #wallMs: () => number;
  readonly #byRegion = new Map<bigint, OperatorRecord>();
  readonly #refused = new Set<bigint>();
  #takesMs = 100;
  #ending: Ending = 'success';

  constructor(wallMs: () => number) {
    this.#wallMs = wallMs;
  }

  /** For how long an operator runs from now on, by the cluster's clock, and how it ends. Default 100 ms, `success`. */
  configure({ takesMs, ending }: { takesMs?: number; ending?: Ending }): void {
    this.#takesMs = takesMs ?? this.#takesMs;
    this.#ending = ending ?? this.#ending;
  }

  /** From now on PD adds no operator for this region, or does again. */
  refuse(regionId: bigint, refused = true): void {
    if (refused) this.#refused.add(regionId);
    else this.#refused.delete(regionId);
  }

  /** False when it is not added. */
  add(regionId: bigint, desc: string, kind: string): boolean {
    if (this.#refused.has(regionId)) return false;
    const endsAtMs = this.#wallMs() + this.#takesMs;
    this.#byRegion.set(regionId, { regionId, desc, kind, endsAtMs, ending: endings[this.#ending] });
    return true;
  }

  /** The last operator of a region with its status now; it is remembered for ten minutes after its end. */
  of(regionId: bigint): (OperatorRecord & { readonly status: OperatorStatus }) | undefined {
    const operator = this.#byRegion.get(regionId);
    const now = this.#wallMs();
    if (operator === undefined || now >= operator.endsAtMs + remembersMs) return undefined;
    return { ...operator, status: now < operator.endsAtMs ? OperatorStatus.RUNNING : operator.ending };
  }
}
