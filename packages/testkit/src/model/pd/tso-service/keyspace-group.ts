import type { SatelliteRecord } from '../satellites/satellite.js';
import type { TimestampOracle } from '../timestamps/timestamp-oracle.js';

/** Keyspaces that share timestamps, and the nodes that give them out. */
export interface KeyspaceGroup {
  readonly id: number;
  keyspaceIds: ReadonlySet<number>;
  members: readonly SatelliteRecord[];
  /** Of the members, the one that gives out timestamps. */
  primary: SatelliteRecord | undefined;
  readonly oracle: TimestampOracle;
}
