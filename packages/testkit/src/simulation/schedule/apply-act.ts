import type { Runtime } from '@tikv/core';
import type { TestCluster } from '../../cluster/test-cluster.js';
import type { MemoryNetwork } from '../../memory/memory-network.js';
import type { FaultAct } from './fault-step.js';
import { elect, electionMs, moveLeader } from './pd-acts.js';

export interface ActGround {
  readonly cluster: TestCluster;
  readonly network: MemoryNetwork;
  readonly runtime: Runtime;
}

/** Does one act to a world. What ends by itself later is scheduled here. */
export function applyAct({ cluster, network, runtime }: ActGround, act: FaultAct): void {
  const { topology, members, conditions } = cluster;
  const later = (forMs: number, undo: () => void): void => void runtime.startTimer(forMs, undo);
  const cutOff = (name: string, forMs: number): void => {
    network.partition('client', name);
    later(forMs, () => network.heal('client', name));
  };
  switch (act.kind) {
    case 'split':
      return topology.split(act.key);
    case 'merge': {
      const regions = topology.regions();
      const at = act.region % Math.max(1, regions.length - 1);
      const [left, right] = [regions[at], regions[at + 1]];
      if (left !== undefined && right !== undefined) topology.merge(left.id, right.id);
      return;
    }
    case 'transfer-leader': {
      const region = nth(topology.regions(), act.region);
      const voters = region.peers.filter(({ role, isWitness }) => role === 'voter' && !isWitness);
      return topology.transferLeader(region.id, nth(voters, act.peer).storeId);
    }
    case 'stop-store': {
      const { id } = nth(topology.stores(), act.store);
      void topology.stopStore(id);
      return later(act.forMs, () => void topology.startStore(id));
    }
    case 'change-address':
      return void topology.changeAddress(nth(topology.stores(), act.store).id);
    case 'cut-off-store':
      return cutOff(`tikv-${nth(topology.stores(), act.store).id}`, act.forMs);
    case 'cut-off-pd':
      return cutOff(`pd-${act.member % cluster.pd.length}`, act.forMs);
    case 'move-pd-leader':
      return moveLeader(cluster, act.member);
    case 'no-pd-leader':
      cluster.transferPdLeader(undefined);
      return later(act.forMs, () => elect(cluster));
    case 'stop-pd': {
      const member = act.member % cluster.pd.length;
      void members.stop(member);
      later(Math.min(act.forMs, electionMs), () => elect(cluster));
      return later(act.forMs, () => void members.start(member).then(() => elect(cluster)));
    }
    case 'pd-region-lag': {
      const member = act.member % cluster.pd.length;
      members.setRegionLag(member, act.heartbeats);
      return later(act.forMs, () => members.setRegionLag(member, 0));
    }
    case 'pause-store': {
      const { id } = nth(topology.stores(), act.store);
      topology.pauseStore(id);
      return later(act.forMs, () => topology.resumeStore(id));
    }
    case 'busy-store': {
      const { id } = nth(topology.stores(), act.store);
      const busy = { reason: 'drawn', backoffMs: 20n, estimatedWaitMs: 200, commands: act.commands };
      conditions.store(id, { busy });
      return later(act.forMs, () => conditions.store(id, { busy: undefined }));
    }
    case 'set-store-clock':
      return conditions.store(nth(topology.stores(), act.store).id, { clockOffsetMs: act.offsetMs });
    case 'jump-clock':
      return cluster.clock.advance(act.byMs);
    case 'fault':
      cluster.faults.add(act.rule);
  }
}

function nth<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
