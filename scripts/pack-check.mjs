// Packs every package and proves that each one works alone: publint, types as seen by an importer (attw), size budget,
// then the tarballs that it needs are installed in an empty folder, and the example of its README runs from there.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from './embedded-cluster.mjs';
import { firstExample } from './readme-example.mjs';
import { root, run, setUp, step } from './set-up.mjs';

await setUp();
await step('Building', 'turbo', ['run', 'build', '--output-logs=errors-only']);

const scratch = mkdtempSync(join(tmpdir(), 'tikv-pack-'));
const folders = readdirSync(join(root, 'packages')).filter((name) => !name.startsWith('.'));
const manifests = new Map(folders.map((name) => [`@tikv/${name}`, manifest(name)]));
const cluster = await startCluster();
const results = [];
try {
  const tarballs = new Map();
  await inParallel(folders, async (name) => tarballs.set(`@tikv/${name}`, await pack(name)));
  await inParallel(folders, async (name) => {
    const failures = [];
    const check = async (title, work) => {
      const { code, output } = await work();
      results.push({ name, title, code });
      if (code !== 0) failures.push(`--- ${name}: ${title} failed\n${output}`);
    };
    const tarball = tarballs.get(`@tikv/${name}`);
    await check('publint', () => run('publint', ['run', tarball, '--strict']));
    await check('attw', () => run('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji']));
    await check('size', () => run('size-limit', [], { cwd: join(root, 'packages', name) }));
    await check('README example, installed alone', () => runExample(name, tarballs));
    process.stdout.write(
      failures.length === 0 ? `${name}: packed, installed alone, example ran\n` : failures.join('\n'),
    );
  });
} finally {
  await cluster.stop();
  rmSync(scratch, { recursive: true, force: true });
}
const failed = results.filter(({ code }) => code !== 0).length;
mkdirSync(join(root, 'reports'), { recursive: true });
writeFileSync(join(root, 'reports/pack.json'), JSON.stringify({ passed: results.length - failed, failed }));
process.stdout.write(`Packing: ${results.length - failed} checks passed, ${failed} failed\n`);
process.exitCode = failed === 0 && results.length === folders.length * 4 ? 0 : 1;

function manifest(name) {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
}

async function pack(name) {
  const { code, output } = await run('pnpm', ['pack', '--pack-destination', scratch, '--json'], {
    cwd: join(root, 'packages', name),
  });
  if (code !== 0) throw new Error(`pnpm pack of ${name} failed\n${output}`);
  return JSON.parse(output.slice(output.indexOf('{'))).filename;
}

/** The package and the siblings that it needs, all through. */
function closure(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const dependency of Object.keys(manifests.get(name).dependencies ?? {})) {
    if (manifests.has(dependency)) closure(dependency, seen);
  }
  return seen;
}

async function runExample(name, tarballs) {
  const folder = join(scratch, `use-${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: `use-${name}`, private: true, type: 'module' }));
  const needed = [...closure(`@tikv/${name}`)].map((dependency) => tarballs.get(dependency));
  const npm = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', ...needed];
  const installed = await run('npm', npm, { cwd: folder });
  if (installed.code !== 0) return installed;
  const example = firstExample(join(root, 'packages', name, 'README.md'));
  if (example === undefined) return { code: 1, output: 'README.md has no ```js example\n' };
  writeFileSync(join(folder, 'example.mjs'), example);
  const ran = await run(process.execPath, ['example.mjs'], { cwd: folder, env: { TIKV_PD_ADDRS: cluster.pd } });
  if (ran.code === 0 && ran.output.trim() === '') return { code: 1, output: 'the example printed nothing\n' };
  return ran;
}

/** Two at a time: as many as the smallest machine has cores. */
async function inParallel(items, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}
