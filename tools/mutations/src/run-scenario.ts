import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface ScenarioRun {
  readonly passed: boolean;
  readonly output: string;
}

/** Runs one scenario of a workspace. Throws when the runner did not come to a result. */
export function runScenario(workspace: string, scenario: string, seeds: number): ScenarioRun {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [
      join(workspace, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      '../../vitest.shared.ts',
      '--root',
      '.',
      scenario,
    ],
    {
      cwd: join(workspace, 'tools/scenarios'),
      encoding: 'utf8',
      timeout: 180_000,
      env: { ...process.env, TIKV_SIM_SEEDS: String(seeds), NO_COLOR: '1' },
    },
  );
  const output = `${stdout}\n${stderr}`;
  if (error !== undefined) throw error;
  if (!/Tests {2}(\d+ failed \| )?\d+ (passed|failed)/.test(output)) throw new Error(`no test ran:\n${output}`);
  return { passed: status === 0, output };
}
