// Adds up the reports that the test runners left in each package.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function packagesWithTests(root) {
  return ['packages', 'tools']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .filter(
      (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).scripts?.test !== undefined,
    );
}

/** Sums over the packages; one without a report, or whose report holds no test, is `silent`. */
export function countTests(root, folders) {
  const sum = { passed: 0, failed: 0, skipped: 0, silent: [] };
  for (const folder of folders) {
    const file = join(root, folder, 'reports/vitest.json');
    const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numTotalTests: 0 };
    if (report.numTotalTests === 0) {
      sum.silent.push(folder);
      continue;
    }
    sum.passed += report.numPassedTests;
    sum.failed += report.numFailedTests;
    sum.skipped += report.numPendingTests + report.numTodoTests;
  }
  return sum;
}
