import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, type Timing } from '../compare.js';

const processes = 9;
const measured: Readonly<Record<string, string>> = {
  'lean: @tikv/kvproto/tikvpb': '@tikv/kvproto/tikvpb',
  'general: @tikv/kvproto/general/tikvpb': '@tikv/kvproto/general/tikvpb',
  'protobufjs alone, no messages yet': 'protobufjs',
};

/** How long a fresh process needs for importing an entry, in turns; the median of each. */
export function importTimes(): readonly Timing[] {
  const entries = Object.entries(measured).map(([name, module]) => ({ name, module, taken: [] as number[] }));
  for (let turn = 0; turn < processes; turn += 1) {
    for (const { module, taken } of entries) taken.push(importOnce(module));
  }
  return entries.map(({ name, taken }) => ({ name, microsecondsEach: median(taken) * 1000 }));
}

function importOnce(module: string): number {
  const script = `const at = performance.now(); await import('${module}'); console.log(performance.now() - at);`;
  const args = ['--input-type=module', '--eval', script];
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  return Number(execFileSync(process.execPath, args, { cwd, encoding: 'utf8', timeout: 30_000 }));
}
