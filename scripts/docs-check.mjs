// Runs every ```js block of docs/*.md by itself: with vitest when it imports that, with Node otherwise.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportChecks } from './check-counts.mjs';
import { inParallel } from './in-parallel.mjs';
import { examplesOf } from './readme-example.mjs';
import { root, run, setUp, step } from './set-up.mjs';

const timeoutMs = 60_000;
// Inside a package that has what the guides use, so that imports by name are found.
const folder = join(root, 'tools/scenarios/reports/docs');

await setUp();
await step('Building', 'turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only']);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'vitest.config.mjs'), "export default { test: { include: ['*.test.mjs'] } };\n");
const examples = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) =>
    examplesOf(readFileSync(join(root, 'docs', name), 'utf8')).map((example) => ({ name, ...example })),
  );

const count = { passed: 0, failed: 0 };
await inParallel(examples, async ({ name, line, source }) => {
  const isTest = /from 'vitest'/.test(source);
  const file = `${name.replace('.md', '')}-${line}${isTest ? '.test' : ''}.mjs`;
  writeFileSync(join(folder, file), source);
  const args = isTest ? [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, file] : [file];
  const { code, output } = await run(process.execPath, args, { cwd: folder, timeoutMs });
  if (code === 0) count.passed += 1;
  else count.failed += 1;
  process.stdout.write(`docs/${name}, line ${line}: ${code === 0 ? 'ok' : `FAILED\n${output}`}\n`);
});
reportChecks('docs', count);
