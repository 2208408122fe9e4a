// What a script has checked: told in its last line, and left in `reports/` for those who add up.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

/** Ends a script that made checks; one that made none has failed, unless it says why it was skipped. */
export function reportChecks(name, { passed, failed }, { skipped = false } = {}) {
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeFileSync(reportOf(name), JSON.stringify({ passed, failed }));
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && (passed > 0 || skipped) ? 0 : 1;
}

export function checksOf(name) {
  return JSON.parse(readFileSync(reportOf(name), 'utf8'));
}

function reportOf(name) {
  return join(root, `reports/${name}.json`);
}
