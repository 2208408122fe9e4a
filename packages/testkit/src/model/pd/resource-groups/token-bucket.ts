import { DemandTracker } from './demand-tracker.js';
import { type Grant, TokenSlot } from './token-slot.js';

export interface BucketSettings {
  /** Units a second. */
  readonly fillRate: number;
  /** Above 0: how many units can be saved up. 0: no limit, at the fill rate. -1: no limit. -2: some more than the rate. */
  readonly burstLimit: number;
}

export const unlimitedRate = 0x7fff_ffff;
const defaultFillRate = 10_000;
const initialTokens = 100_000;
const moderatedExtra = 10_000;
const slotExpiresMs = 600_000;

/** A group's bucket and the clients that share it: PD's arithmetic, on the cluster's clock. */
export class TokenBucket {
  #settings: BucketSettings;
  #tokens: number;
  #updatedMs: number | undefined;
  /** What slots could not hold: it counts again with the next refill. */
  #reserved = 0;
  #isChanged = false;
  readonly #slots = new Map<bigint, TokenSlot>();
  readonly #demand = new Map<bigint, DemandTracker>();

  constructor(settings: BucketSettings, tokens: number) {
    this.#settings = settings;
    this.#tokens = tokens;
  }

  get settings(): BucketSettings {
    return this.#settings;
  }

  get tokens(): number {
    return this.#tokens;
  }

  /** New settings, and tokens on top of what is there. */
  patch(settings: BucketSettings | undefined, tokens: number): void {
    if (settings !== undefined) {
      this.#settings = settings;
      this.#isChanged = true;
    }
    this.#tokens += tokens;
  }

  request(nowMs: number, client: bigint, wanted: number, periodMs: number): Grant {
    const demand = this.#demand.get(client) ?? new DemandTracker();
    this.#demand.set(client, demand);
    demand.sample(nowMs, wanted);
    this.#refill(nowMs, client, wanted);
    const slot = this.#slots.get(client);
    if (slot === undefined) return { tokens: 0, trickleMs: 0, burstLimit: this.#settings.burstLimit };
    const before = slot.capacity;
    const grant = slot.take(wanted, periodMs);
    this.#tokens -= before - slot.capacity;
    return grant;
  }

  #refill(nowMs: number, client: bigint, wanted: number): void {
    let fresh = 0;
    const { burstLimit } = this.#settings;
    if (this.#updatedMs === undefined) this.#init(nowMs);
    else if (burstLimit > 0) {
      const elapsedMs = nowMs - this.#updatedMs;
      if (elapsedMs > 0) {
        fresh = (this.#settings.fillRate * elapsedMs) / 1000 + this.#reserved;
        this.#reserved = 0;
        this.#tokens += fresh;
      }
      if (this.#tokens > burstLimit) {
        fresh -= this.#tokens - burstLimit;
        this.#tokens = burstLimit;
      }
      this.#updatedMs = nowMs;
    }
    if (this.#isChanged && this.#tokens <= 0) {
      fresh = 0;
      this.#isChanged = false;
      this.#tokens = 0;
      for (const slot of this.#slots.values()) slot.capacity = 0;
    }
    this.#balance(nowMs, client, wanted, fresh);
  }

  #init(nowMs: number): void {
    if (this.#settings.fillRate === 0) this.#settings = { ...this.#settings, fillRate: defaultFillRate };
    if (this.#tokens < initialTokens && this.#settings.burstLimit > 0) this.#tokens = initialTokens;
    this.#updatedMs = nowMs;
  }

  /** Gives every client its part of the rate, the limit and the fresh tokens. */
  #balance(nowMs: number, client: bigint, wanted: number, fresh: number): void {
    this.#keepSlots(nowMs, client, wanted);
    const count = this.#slots.size;
    if (count === 0) return;
    const { fillRate, burstLimit } = this.#settings;
    if (burstLimit === 0 || burstLimit === -1) {
      for (const slot of this.#slots.values()) {
        slot.fillRate = Math.floor(fillRate / count);
        slot.burstLimit = burstLimit;
      }
      return;
    }
    const rate = burstLimit === -2 ? Math.min(fillRate + moderatedExtra, unlimitedRate) : fillRate;
    const limit = burstLimit === -2 ? rate : burstLimit;
    if (count === 1) {
      for (const slot of this.#slots.values()) {
        slot.capacity = this.#tokens;
        slot.fillRate = rate;
        slot.burstLimit = limit;
      }
      return;
    }
    for (const [id, share] of this.#shares(rate)) this.#give(this.#slots.get(id), { share, rate, limit, fresh });
  }

  #keepSlots(nowMs: number, client: bigint, wanted: number): void {
    const own = this.#slots.get(client);
    if (wanted === 0) this.#slots.delete(client);
    else if (own === undefined) this.#slots.set(client, new TokenSlot(nowMs));
    else own.lastAskedMs = nowMs;
    for (const [id, { lastAskedMs }] of this.#slots) {
      if (nowMs - lastAskedMs >= slotExpiresMs) this.#slots.delete(id);
    }
  }

  /** An even part for all who want it; what others leave goes to those who want more, in proportion. */
  #shares(rate: number): Map<bigint, number> {
    const even = rate / this.#slots.size;
    const wants = [...this.#slots.keys()].map((id) => [id, this.#demand.get(id)?.perSecond ?? even] as const);
    const shares = new Map(wants.map(([id, want]) => [id, Math.min(want, even)]));
    const left = rate - [...shares.values()].reduce((sum, share) => sum + share, 0);
    const extra = new Map(wants.filter(([, want]) => want > even).map(([id, want]) => [id, want - even]));
    const extraSum = [...extra.values()].reduce((sum, each) => sum + each, 0);
    if (left <= 0) return shares;
    for (const [id, share] of shares) {
      const part = extraSum > 0 ? (extra.get(id) ?? 0) / extraSum : 1 / shares.size;
      shares.set(id, share + left * part);
    }
    return shares;
  }

  #give(
    slot: TokenSlot | undefined,
    { share, rate, limit, fresh }: { share: number; rate: number; limit: number; fresh: number },
  ): void {
    if (slot === undefined) return;
    const ratio = share / rate;
    let given = fresh * ratio;
    const most = limit * ratio;
    if (most > 0 && slot.capacity > most) {
      const excess = slot.capacity - most;
      this.#reserved += excess;
      this.#tokens -= excess;
      given -= excess;
    }
    slot.capacity += given;
    slot.fillRate = Math.floor(share);
    slot.burstLimit = Math.floor(most);
  }
}
