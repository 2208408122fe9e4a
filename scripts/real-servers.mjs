// The client on a real PD and unistore. Where there is no Go, or nothing to build the servers from, it says so in one line.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { reportChecks } from './check-counts.mjs';
import { root, run, step } from './set-up.mjs';

/** As `tools/realcluster/src/main.ts` ends. */
const skips = { noGo: 3, cannotBuild: 4 };
const folder = join(root, 'tools/realcluster');
const skipped = { passed: 0, failed: 0 };

await step('Building', 'turbo', ['run', 'build', '--filter=@tikv-tools/realcluster', '--output-logs=errors-only']);
const startedAt = Date.now();
const { code, output } = await run('node', ['dist/main.js', 'build'], { cwd: folder });
if (Object.values(skips).includes(code)) {
  process.stdout.write(`Skipped: ${output.trim().split('\n').at(-1)}\n`);
  reportChecks('real', skipped, { skipped: true });
} else if (code !== 0) {
  process.stdout.write(output);
  reportChecks('real', { passed: 0, failed: 1 });
} else {
  if (output !== '')
    process.stdout.write(`The servers were built in ${Math.round((Date.now() - startedAt) / 1000)} s\n`);
  const file = join(folder, 'reports/vitest.json');
  rmSync(file, { force: true });
  const tests = await run('pnpm', ['--silent', 'run', 'test:real'], { quiet: false, cwd: folder });
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failed = report.numFailedTests;
  // What fails outside a test, as a cluster that does not start, is no failed test to the runner.
  reportChecks('real', { passed: report.numPassedTests, failed: failed === 0 && tests.code !== 0 ? 1 : failed });
}
