// `pnpm mutations`: each planted bug must turn its scenario red, and the scenario must be green without it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutations } from './mutations.js';
import { runScenario } from './run-scenario.js';
import { WorkspaceCopy } from './workspace-copy.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const copy = new WorkspaceCopy(root);
let passed = 0;
let failed = 0;

function check(right: boolean, line: string, output: string): void {
  if (right) passed += 1;
  else failed += 1;
  process.stdout.write(`${right ? 'ok    ' : 'WRONG '} ${line}\n${right ? '' : `${output}\n`}`);
}

try {
  for (const { name, file, find, replace, scenario, seeds } of mutations) {
    const clean = runScenario(copy.folder, scenario, seeds);
    check(clean.passed, `without a bug ${scenario} is green`, clean.output);
    const restore = copy.change(file, find, replace);
    const { passed: survived, output } = runScenario(copy.folder, scenario, seeds);
    restore();
    const found = /seed (\d+) failed: ([^\n]*)/.exec(output);
    const line = `${name}: ${found === null ? 'not found' : `found at seed ${found[1]} of ${seeds}: ${found[2]}`}`;
    check(!survived && found !== null, line, output);
  }
} finally {
  copy.remove();
}
// CI adds these up with what the other runners say.
mkdirSync(join(root, 'reports'), { recursive: true });
writeFileSync(join(root, 'reports/mutations.json'), JSON.stringify({ passed, failed }));
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
