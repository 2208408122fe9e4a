// What CI runs, in order; it stops at the first failure. The last line adds up what the runners said.
import { checksOf } from './check-counts.mjs';
import { root, run } from './set-up.mjs';
import { countTests, packagesWithTests } from './test-counts.mjs';

const stages = [
  ['npm test', 'npm', ['test']],
  ['tests that the parity table names', 'npm', ['run', '--silent', 'parity']],
  ['lint, format, layers, unused code, sizes, API reports, proto files', 'npm', ['run', '--silent', 'check']],
  ['npm run demo', 'npm', ['run', 'demo']],
  ['packages alone', 'node', ['scripts/pack-check.mjs']],
  ['examples of the guides', 'node', ['scripts/docs-check.mjs']],
  ['real servers', 'node', ['scripts/real-servers.mjs']],
  ['planted bugs', 'npm', ['run', '--silent', 'mutations']],
  ['newer Node.js versions', 'node', ['scripts/smoke.mjs']],
];

const startedAt = Date.now();
for (const [title, command, args] of stages) {
  const stageStartedAt = Date.now();
  process.stdout.write(`\n== ${title}\n`);
  const { code } = await run(command, args, { quiet: false });
  process.stdout.write(`== ${title}: ${code === 0 ? 'ok' : 'FAILED'} after ${seconds(stageStartedAt)}\n`);
  if (code !== 0) process.exit(1);
}
const tests = countTests(root, packagesWithTests(root));
const others = ['parity', 'demo', 'pack', 'docs', 'real', 'mutations', 'smoke'].map(checksOf);
const passed = others.reduce((sum, report) => sum + report.passed, tests.passed);
const failed = others.reduce((sum, report) => sum + report.failed, tests.failed) + tests.silent.length;
process.stdout.write(`\nAll stages took ${seconds(startedAt)}\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(0)} s`;
}
