// A process that serves point reads, or echoes, and tells what CPU it has used when it is asked.
import { createServer } from 'node:http2';
import { TikvClient } from '@tikv/client';
import { TestCluster } from '@tikv/testkit';
import { keyOf, valueBytes } from './keys.js';
import type { ServerReport } from './server.js';

const [kind] = process.argv.slice(2);

function tell(report: ServerReport): void {
  process.send?.(report);
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  tell({ cpuMicroseconds: user + system });
});
process.on('disconnect', () => process.exit());

if (kind === 'echo') {
  const server = createServer({ settings: { initialWindowSize: 16 * 1024 * 1024 } });
  server.on('session', (session) => session.setLocalWindowSize(16 * 1024 * 1024));
  server.on('stream', (stream) => {
    stream.on('error', () => {});
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' });
    stream.on('data', (chunk: Buffer) => stream.write(chunk));
  });
  server.listen(0, '127.0.0.1', () => tell({ address: `127.0.0.1:${(server.address() as { port: number }).port}` }));
} else {
  const cluster = await TestCluster.start({ stores: 3 });
  const client = await TikvClient.connect(cluster.url);
  for (let i = 0; i < 32; i += 1) await client.raw.put(keyOf('present', i), new Uint8Array(valueBytes).fill(i));
  await client.close();
  const [region] = cluster.topology.regions();
  const peer = region.peers.find(({ storeId }) => storeId === region.leader);
  const address = cluster.topology.stores().find(({ id }) => id === region.leader)?.address;
  tell({
    address,
    region: { id: String(region.id), version: String(region.epoch.version), confVer: String(region.epoch.confVer) },
    peer: { id: String(peer?.id), storeId: String(region.leader) },
  });
}
