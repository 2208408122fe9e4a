import type { Transport } from '@tikv/rpc';
import { MemoryConnection } from './memory-connection.js';
import type { MemoryNetwork } from './memory-network.js';

/** Carries a client's calls over a network in memory. */
export function memoryTransport(network: MemoryNetwork): Transport {
  return {
    name: 'memory',
    connect: (address, options) => new MemoryConnection(network, address, options?.version ?? 1),
  };
}
