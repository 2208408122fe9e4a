// `npm run demo [-- --cluster tikv://…]`: installs and builds what is missing, then runs the demo.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp, step } from './set-up.mjs';

await setUp();
await step('Building', 'turbo', ['run', 'build', '--filter=@tikv-tools/demo', '--output-logs=errors-only']);
const { status } = spawnSync(process.execPath, [join(root, 'tools/demo/dist/main.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
