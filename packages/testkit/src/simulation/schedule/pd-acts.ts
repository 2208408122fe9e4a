import type { TestCluster } from '../../cluster/test-cluster.js';

/** After this long without a leader, members of PD have elected another. */
export const electionMs = 3000;

/** The member of that number among those that run leads from now on. While none runs, nobody does. */
export function moveLeader(cluster: TestCluster, number: number): void {
  const running = runningMembers(cluster);
  cluster.members.lead(running.length === 0 ? undefined : running[number % running.length]);
}

/** Unless somebody leads, the first member that runs does so from now on. */
export function elect(cluster: TestCluster): void {
  if (!cluster.members.list().some(({ isLeader }) => isLeader)) moveLeader(cluster, 0);
}

function runningMembers({ members }: TestCluster): number[] {
  return members.list().flatMap(({ state }, index) => (state === 'running' ? [index] : []));
}
