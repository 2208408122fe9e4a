// Starts an embedded cluster in a process of its own for examples that need one.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);

/** Resolves with the PD addresses once the cluster is up. */
export function startCluster() {
  return new Promise((resolve, reject) => {
    const child = fork(self, ['serve']);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the embedded cluster ended with ${code}`)));
    child.once('message', ({ pd }) =>
      resolve({
        pd,
        stop: () =>
          new Promise((stopped) => {
            child.removeAllListeners('exit');
            child.once('exit', stopped);
            child.disconnect();
          }),
      }),
    );
  });
}

if (process.argv[1] === self && process.argv[2] === 'serve') {
  const { TestCluster } = await import(new URL('../packages/testkit/dist/index.js', import.meta.url).href);
  const cluster = await TestCluster.start({ stores: 3 });
  process.once('disconnect', () => cluster.close());
  process.send({ pd: cluster.pd.join(',') });
}
