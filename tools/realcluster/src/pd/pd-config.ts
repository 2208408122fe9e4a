export interface PdSettings {
  /** Replicas of a region: as many as there are stores, or PD orders peers away. */
  readonly maxReplicas: number;
  /** Whether PD moves leaders and regions on its own. */
  readonly scheduling: boolean;
}

const schedules = ['leader', 'region', 'replica', 'merge', 'hot-region'] as const;

/** PD's configuration file. The timing makes it start, and change its leader, in a fraction of the usual time. */
export function pdConfig({ maxReplicas, scheduling }: PdSettings): string {
  return [
    'tick-interval = "50ms"',
    'election-interval = "300ms"',
    'lease = 1',
    '[log]',
    'level = "error"',
    '[replication]',
    `max-replicas = ${maxReplicas}`,
    '[schedule]',
    ...(scheduling ? [] : schedules.map((name) => `${name}-schedule-limit = 0`)),
    '[keyspace]',
    'wait-region-split = false',
    '',
  ].join('\n');
}
