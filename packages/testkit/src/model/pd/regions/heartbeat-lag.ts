import type { RegionRecord } from '../../region/region-record.js';

/**
 * What a member of PD knows when it lags behind: all that the regions have told it but for the last heartbeats. A region
 * heartbeats when it has changed since somebody looked; regions that change at the same time do so in the order of keys.
 */
export class HeartbeatLag {
  readonly #live: () => readonly RegionRecord[];
  readonly #heartbeats: number;
  /** The last state of each region that has been told. */
  #told: ReadonlyMap<bigint, string>;
  #known: readonly RegionRecord[];
  #onTheirWay: RegionRecord[] = [];

  /** Knows everything at first. */
  constructor(live: () => readonly RegionRecord[], heartbeats: number) {
    this.#live = live;
    this.#heartbeats = heartbeats;
    this.#known = live().map(copyOf);
    this.#told = new Map(this.#known.map((region) => [region.id, stateOf(region)]));
  }

  /** What it knows now, in order; there may be holes. */
  regions(): readonly RegionRecord[] {
    this.observe();
    return this.#known;
  }

  /** Takes note of what has changed. */
  observe(): void {
    const live = this.#live();
    for (const region of live) {
      if (this.#told.get(region.id) !== stateOf(region)) this.#onTheirWay.push(copyOf(region));
    }
    this.#told = new Map(live.map((region) => [region.id, stateOf(region)]));
    while (this.#onTheirWay.length > this.#heartbeats) this.#take(this.#onTheirWay.shift() as RegionRecord);
  }

  /** A region takes the place of those that it overlaps. */
  #take(region: RegionRecord): void {
    const rest = this.#known.filter((other) => other.id !== region.id && !overlaps(other, region));
    this.#known = [...rest, region].toSorted((a, b) => (a.start < b.start ? -1 : 1));
  }
}

function overlaps(a: RegionRecord, b: RegionRecord): boolean {
  return (a.end === '' || b.start < a.end) && (b.end === '' || a.start < b.end);
}

function copyOf(region: RegionRecord): RegionRecord {
  return { ...region, peers: region.peers.map((peer) => ({ ...peer })) };
}

/** Everything about a region that its heartbeats tell. */
function stateOf({ start, end, confVer, version, peers, leader, term, buckets }: RegionRecord): string {
  const each = peers.map((peer) => [peer.id, peer.role, peer.isWitness, peer.downSeconds, peer.isPending].join(' '));
  return JSON.stringify([
    start,
    end,
    each,
    buckets?.keys,
    `${confVer} ${version} ${leader} ${term} ${buckets?.version}`,
  ]);
}
