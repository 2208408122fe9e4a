import type { PdRegion } from './pd-region.js';

export type RegionTarget =
  | { readonly by: 'key' | 'prev-key'; readonly key: Uint8Array }
  | { readonly by: 'id'; readonly id: bigint };

/** What came of a question: the region, if there is one, or that it has to be asked in another way. */
export type RegionVerdict = { readonly region: PdRegion | undefined } | 'ask-again';

/** Somebody who wants one region. Settles once. */
export class RegionQuestion {
  readonly target: RegionTarget;
  readonly needBuckets: boolean;
  readonly allowFollower: boolean;
  readonly done: Promise<RegionVerdict>;
  #resolve: (verdict: RegionVerdict) => void = () => {};
  #reject: (reason: unknown) => void = () => {};

  constructor(target: RegionTarget, options: { needBuckets: boolean; allowFollower: boolean }) {
    this.target = target;
    this.needBuckets = options.needBuckets;
    this.allowFollower = options.allowFollower;
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  answer(region: PdRegion | undefined): void {
    this.#resolve({ region });
  }

  giveBack(): void {
    this.#resolve('ask-again');
  }

  fail(reason: unknown): void {
    this.#reject(reason);
  }
}
