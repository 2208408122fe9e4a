// `npm test`: installs and builds what is missing, runs every package's tests, adds up what the runners said.
import { root, run, setUp, step } from './set-up.mjs';
import { countTests, packagesWithTests } from './test-counts.mjs';

await setUp();
await step('Building', 'turbo', ['run', 'build', '--output-logs=errors-only']);
process.stdout.write('Running the tests …\n');
const { code } = await run('turbo', ['run', 'test', '--output-logs=errors-only', '--continue', '--concurrency=2'], {
  quiet: false,
});

const { passed, failed, skipped, silent } = countTests(root, packagesWithTests(root));
for (const name of silent) process.stderr.write(`${name}: no test ran, which counts as a failure\n`);
process.stdout.write(
  `Tests of ${packagesWithTests(root).length} packages: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
);
process.exitCode = code === 0 && failed === 0 && silent.length === 0 ? 0 : 1;
