// Packs every package and proves that each one works alone: publint, types as seen by an importer (attw), then the
// tarballs that it needs are installed in an empty folder, and the example of its README is type-checked and run there.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportChecks } from './check-counts.mjs';
import { inParallel } from './in-parallel.mjs';
import { firstExample, packagesImportedBy } from './readme-example.mjs';
import { root, run, setUp, step } from './set-up.mjs';

const commandTimeoutMs = 60_000;
const exampleTimeoutMs = 20_000;

/** Declaration files are checked too: they must find the types of all that they import. */
const typeCheck = [
  ...['--noEmit', '--allowJs', '--checkJs', '--strict', 'false', '--module', 'nodenext', '--target', 'es2022'],
  ...['--lib', 'es2023,esnext.disposable', '--types', 'node', '--typeRoots', join(root, 'node_modules/@types')],
];

await setUp();
await step('Building', 'turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only']);

const packages = readdirSync(join(root, 'packages')).map((folder) => {
  const { name, dependencies = {} } = readJson(join(root, 'packages', folder, 'package.json'));
  return { folder, name, dependencies: Object.keys(dependencies) };
});
const scratch = mkdtempSync(join(tmpdir(), 'tikv-pack-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
const count = { passed: 0, failed: 0 };
await step('Packing', 'pnpm', ['--recursive', '--filter=./packages/*', 'pack', '--pack-destination', scratch]);
await inParallel(packages, checkPackage);
check('README.md of the project', [['has the example of @tikv/client', sameExample()]]);
reportChecks('pack', count);

async function checkPackage({ folder, name }) {
  const startedAt = Date.now();
  const tarball = tarballOf(name);
  const attw = ['--profile', 'esm-only', '--format', 'ascii', '--no-emoji'];
  const results = [
    ['publint', await run('publint', ['run', tarball, '--strict'], { timeoutMs: commandTimeoutMs })],
    ['attw', await run('attw', [tarball, ...attw], { timeoutMs: commandTimeoutMs })],
    ...(await useAlone(folder, name)),
  ];
  check(name, results, ` in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

/** Counts the results, and tells them in one line, with the output of those that failed. */
function check(name, results, took = '') {
  const failures = results.filter(([, { code }]) => code !== 0);
  count.passed += results.length - failures.length;
  count.failed += failures.length;
  const told = results.map(([title, { code }]) => `${title} ${code === 0 ? 'ok' : 'FAILED'}`).join(', ');
  process.stdout.write(`${name}: ${told}${took}\n`);
  for (const [title, { output }] of failures) process.stdout.write(`--- ${name}, ${title}:\n${output}\n`);
}

/** Installs the package alone, and holds its README's example against its types and its code. */
async function useAlone(folder, name) {
  const example = firstExample(join(root, 'packages', folder, 'README.md'));
  if (example === undefined) return [['example', { code: 1, output: 'README.md has no ```js example' }]];
  const cwd = join(scratch, folder);
  const installed = await installAlone(cwd, new Set([name, ...packagesImportedBy(example)]));
  if (installed.code !== 0) return [['install', installed]];
  writeFileSync(join(cwd, 'example.mjs'), example);
  const typed = await run('tsc', [...typeCheck, 'example.mjs'], { cwd, timeoutMs: commandTimeoutMs });
  const ran = await run(process.execPath, ['example.mjs'], { cwd, timeoutMs: exampleTimeoutMs });
  const silent = ran.code === 0 && ran.output.trim() === '';
  return [
    ['install', installed],
    ['types', typed],
    ['example', silent ? { code: 1, output: 'the example printed nothing' } : ran],
  ];
}

/**
 * Installs tarballs without hoisting: a package finds what it declares and nothing else. Of the siblings only those are
 * there that are declared all the way through; what is not of this project comes from the registry.
 */
async function installAlone(folder, names) {
  const unknown = [...names].filter((name) => !packages.some((known) => known.name === name));
  if (unknown.length > 0) return { code: 1, output: `the example imports ${unknown.join(', ')}, which is not of here` };
  mkdirSync(folder);
  const manifest = { private: true, dependencies: tarballsOf(names) };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const settings = { packages: ['.'], hoist: false, overrides: tarballsOf(closure(names)) };
  // JSON is YAML.
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), JSON.stringify(settings));
  const install = ['install', '--ignore-scripts', '--prefer-offline', '--no-frozen-lockfile', '--reporter=append-only'];
  return run('pnpm', install, { cwd: folder, timeoutMs: commandTimeoutMs });
}

/** The packages, and the siblings that they declare, all the way through. */
function closure(names) {
  const all = new Set(names);
  for (const name of all) {
    for (const { name: sibling } of packages.filter((known) => packageOf(name).dependencies.includes(known.name))) {
      all.add(sibling);
    }
  }
  return all;
}

function packageOf(name) {
  return packages.find((known) => known.name === name);
}

function tarballsOf(names) {
  return Object.fromEntries([...names].map((name) => [name, `file:${tarballOf(name)}`]));
}

function tarballOf(name) {
  const { version } = readJson(join(root, 'packages', packageOf(name).folder, 'package.json'));
  return join(scratch, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
}

function sameExample() {
  const [ours, clients] = ['README.md', 'packages/client/README.md'].map((file) => firstExample(join(root, file)));
  return ours === clients ? { code: 0 } : { code: 1, output: 'they differ: copy one over the other' };
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
