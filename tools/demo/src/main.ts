import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { TikvClient } from '@tikv/client';
import { TestCluster } from '@tikv/testkit';
import { Checks } from './check.js';
import { cityRows, type Row } from './cities.js';
import { load } from './load.js';
import { ProgressBar } from './progress-bar.js';
import { citiesByCountry, deleteCountry, lastCities, randomCities } from './questions.js';
import { Shaker } from './shake.js';
import { Tally } from './tally.js';

const { values: options } = parseArgs({
  options: { cluster: { type: 'string' }, short: { type: 'boolean', default: false } },
});

/** On a cluster that is already there, everything stays below this prefix. */
const prefix = options.cluster === undefined ? '' : 'tikv-demo/';
const all = cityRows(prefix);
const rows = options.short ? all.filter((_, i) => i % 20 === 0) : all;
const checks = new Checks();
const tally = new Tally();
let shaken: [what: string, count: number][] = [];

if (options.cluster === undefined) {
  const cluster = await TestCluster.start({ stores: 3, apiVersion: 'v2', keyspaces: ['cities'], seed: 7 });
  process.stdout.write(`An embedded cluster of 3 stores is up at ${cluster.url}\n`);
  try {
    await run(cluster.url, cluster);
  } finally {
    await cluster.close();
  }
} else {
  await run(options.cluster, undefined);
}

async function run(url: string, cluster: TestCluster | undefined): Promise<void> {
  const client = await TikvClient.connect(url);
  try {
    const { raw } = client;
    if (prefix !== '' && (await raw.scan({ prefix, limit: 1 }).toArray()).length > 0) {
      process.stderr.write(
        `There are keys below ${prefix} already; the demo would overwrite and delete them. Not started.\n`,
      );
      process.exitCode = 1;
      return;
    }
    await fill(client, rows, cluster);
    process.stdout.write('Questions, each answer held against the data set itself:\n');
    await tally.time('prefix scans', () => citiesByCountry(raw, rows, prefix, checks));
    await tally.time('reverse scan', () => lastCities(raw, rows, prefix, checks));
    await tally.time('batchGet', () => randomCities(raw, rows, checks));
    await tally.time('deleteRange and full scan', () => deleteCountry(raw, rows, prefix, checks));
    if (prefix !== '') await raw.deleteRange({ prefix });
  } finally {
    await client.close();
  }
  tally.print(shaken);
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/demo.json', JSON.stringify({ passed: checks.passed, failed: checks.failed }));
  process.stdout.write(checks.failed === 0 ? 'Every answer was right.\n' : `${checks.failed} answers were WRONG.\n`);
  if (checks.failed > 0) process.exitCode = 1;
}

async function fill(client: TikvClient, pairs: readonly Row[], cluster: TestCluster | undefined): Promise<void> {
  const shaker = cluster === undefined ? undefined : new Shaker(cluster, pairs);
  const shaking = shaker?.run(40, 60);
  const bar = new ProgressBar('Writing', pairs.length);
  const note = (): string => {
    if (cluster === undefined || shaker === undefined) return 'no splits or moves here';
    return `${cluster.topology.regions().length} regions, ${shaker.leaderMoves} leader moves`;
  };
  try {
    await tally.time('batchPut', () => load(client.raw, pairs, (done) => bar.update(done, note())), pairs.length);
  } finally {
    shaker?.stop();
    await shaking;
  }
  if (shaker !== undefined)
    shaken = [
      ['regions split', shaker.splits],
      ['leaders moved', shaker.leaderMoves],
    ];
}
