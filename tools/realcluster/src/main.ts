import { fstatSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BuildFailed, buildBinaries, buildInterop } from './build/build-binaries.js';
import { GoMissing } from './build/go-missing.js';
import { type RealClusterOptions, startRealCluster } from './real-cluster.js';

/** For scripts: there is nothing wrong, there is only no Go, or nothing to build from. */
const exitCodes = { GO_MISSING: 3, BUILD_FAILED: 4 } as const;

const help = `realcluster up [options]     starts real servers and prints where they are as one line of JSON
realcluster build            builds the servers, and what tests them with client-go
  --stores 3                 stores
  --pds 1                    PD servers
  --api v1|v1ttl|v2          how raw data is stored
  --keyspaces a,b            created beside DEFAULT; they take API V2
  --tls                      TLS on all ports, with certificates of clients
  --scheduling               PD moves leaders and regions on its own
It ends on SIGINT and SIGTERM, and when its standard input ends, if that is a pipe.
Exit codes: ${exitCodes.GO_MISSING} there is no Go, ${exitCodes.BUILD_FAILED} the servers cannot be built.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stores: { type: 'string', default: '3' },
    pds: { type: 'string', default: '1' },
    api: { type: 'string' },
    keyspaces: { type: 'string', default: '' },
    tls: { type: 'boolean', default: false },
    scheduling: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const [command] = positionals;
  if (values.help || (command !== 'up' && command !== 'build')) {
    process.stdout.write(help);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const onBuild = (name: string) => {
    process.stderr.write(`Building ${name}; the first time takes some minutes …\n`);
  };
  const binaries = await buildBinaries(onBuild);
  if (command === 'build') {
    await buildInterop(onBuild);
    return;
  }
  // Asked for before anything is started, or a signal would find nobody to tell.
  const ended = theEnd();
  await using cluster = await startRealCluster({ ...optionsFrom(values), binaries });
  const { stores } = await cluster.admin.cluster();
  const told = {
    pd: cluster.pd.addresses,
    url: cluster.url,
    stores: stores.map(({ id, address }) => ({ id: String(id), address })),
    tls: cluster.tls?.files,
  };
  process.stdout.write(`${JSON.stringify(told)}\n`);
  await ended;
}

function optionsFrom({ stores, pds, api, keyspaces, tls, scheduling }: typeof values): RealClusterOptions {
  if (api !== undefined && api !== 'v1' && api !== 'v1ttl' && api !== 'v2')
    throw new RangeError(`--api is v1, v1ttl or v2, not ${api}`);
  return {
    stores: countOf('--stores', stores),
    pds: countOf('--pds', pds),
    api,
    tls,
    scheduling,
    keyspaces: keyspaces === '' ? [] : keyspaces.split(','),
  };
}

function countOf(option: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 20) throw new RangeError(`${option} is 1 to 20, not ${text}`);
  return count;
}

/** Resolves when this process is told to end, or has lost whoever has started it. */
function theEnd(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    // A terminal stays, and /dev/null has ended from the start: only a pipe tells of somebody at its other end.
    if (!fstatSync(0).isFIFO() && !fstatSync(0).isSocket()) return;
    process.stdin.once('close', () => resolve()).once('end', () => resolve());
    process.stdin.resume();
  });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof GoMissing) && !(error instanceof BuildFailed) && !(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof RangeError ? 2 : exitCodes[error.code];
}
process.stdin.unref?.();
