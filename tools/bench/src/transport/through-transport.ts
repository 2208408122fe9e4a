import type { Runtime } from '@tikv/core';
import type { Transport } from '@tikv/rpc';
import type { Contender } from './contender.js';

/** A transport as the client uses it: each call has a deadline. */
export function throughTransport(runtime: Runtime, transport: Transport, address: string): Contender {
  const connection = transport.connect(address);
  return {
    name: `${transport.name} transport`,
    unary(message, received) {
      void connection.unary('/t/Echo', message, { deadlineAtMs: runtime.monotonicMs() + 30_000 }).then(received);
    },
    bidi(received) {
      const stream = connection.bidi('/t/Echo', {});
      stream.onMessage(received);
      return (message) => stream.write(message);
    },
    close: () => connection.close(),
  };
}
