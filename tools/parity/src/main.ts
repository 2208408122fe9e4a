// `pnpm parity`: every test that docs/parity.md names exists, ran in the last run of the tests, and passed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProblems } from './find-problems.js';
import { parseParity } from './parse-parity.js';
import { testResults } from './test-results.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const rows = parseParity(readFileSync(join(root, 'docs/parity.md'), 'utf8'));
const problems = findProblems(rows, testResults(root));
for (const problem of problems) process.stderr.write(`${problem}\n`);
const tests = rows.reduce((sum, row) => sum + row.tests.length, 0);
process.stdout.write(`${rows.length} rows name ${tests} tests\n`);
const passed = Math.max(0, rows.length - problems.length);
// CI adds these up with what the other runners say.
mkdirSync(join(root, 'reports'), { recursive: true });
writeFileSync(join(root, 'reports/parity.json'), JSON.stringify({ passed, failed: problems.length }));
process.stdout.write(`${passed} passed, ${problems.length} failed\n`);
process.exitCode = problems.length === 0 && rows.length > 0 ? 0 : 1;
