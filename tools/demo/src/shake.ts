import type { TestCluster } from '@tikv/testkit';
import type { Row } from './cities.js';

/** Splits a region and moves a leader again and again until told to stop. */
export class Shaker {
  readonly #cluster: TestCluster;
  readonly #rows: readonly Row[];
  #running = true;
  splits = 0;
  leaderMoves = 0;

  constructor(cluster: TestCluster, rows: readonly Row[]) {
    this.#cluster = cluster;
    this.#rows = rows;
  }

  /** A split and a leader move every `everyMs`, at most `most` splits. */
  async run(everyMs: number, most: number): Promise<void> {
    while (this.#running) {
      await new Promise((resolve) => setTimeout(resolve, everyMs));
      const row = this.#rows[Math.floor(Math.random() * this.#rows.length)] as Row;
      if (this.splits < most) {
        this.#cluster.topology.split(row.key);
        this.splits += 1;
      }
      const regions = this.#cluster.topology.regions();
      const region = regions[Math.floor(Math.random() * regions.length)] as (typeof regions)[number];
      const other = region.peers.find(({ storeId }) => storeId !== region.leader);
      if (other === undefined) continue;
      this.#cluster.topology.transferLeader(region.id, other.storeId);
      this.leaderMoves += 1;
    }
  }

  stop(): void {
    this.#running = false;
  }
}
