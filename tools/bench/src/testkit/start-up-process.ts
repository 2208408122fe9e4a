// Starts what is to be timed, in a fresh process, and tells how long it took: the first one from the start of the process,
// the others each.
const [kind] = process.argv.slice(2);
const more = 7;

async function startAll(start: () => Promise<() => Promise<unknown>>): Promise<void> {
  const stops = [await start()];
  const firstMs = performance.now();
  const furtherMs: number[] = [];
  for (let i = 0; i < more; i += 1) {
    const startedAt = performance.now();
    stops.push(await start());
    furtherMs.push(performance.now() - startedAt);
  }
  await Promise.all(stops.map((stop) => stop()));
  process.send?.({ firstMs, furtherMs });
  process.disconnect?.();
}

if (kind === 'cluster') {
  const { TestCluster } = await import('@tikv/testkit');
  await startAll(async () => {
    const cluster = await TestCluster.start({ stores: 3 });
    return () => cluster.close();
  });
} else {
  const { createServer } = await import('node:http2');
  await startAll(async () => {
    // One for PD and each store.
    const servers = Array.from({ length: 4 }, () => createServer());
    await Promise.all(servers.map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))));
    return () => Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  });
}
