// Installs the pinned dependencies when they are missing or out of date. Needs Node and npm only.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = new URL('..', import.meta.url).pathname;

const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  NO_UPDATE_NOTIFIER: '1',
};

/** Runs a command quietly behind one progress line; on failure prints all that it said and ends the process. */
export async function step(title, command, args, { quiet = true, cwd = root } = {}) {
  const startedAt = Date.now();
  const live = quiet && process.stdout.isTTY;
  const ticker = live
    ? setInterval(() => process.stdout.write(`\r${title} … ${Math.round((Date.now() - startedAt) / 1000)} s`), 250)
    : undefined;
  if (!live) process.stdout.write(`${title} …\n`);
  const { code, output } = await run(command, args, { quiet, cwd });
  clearInterval(ticker);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  if (code === 0) {
    process.stdout.write(`${live ? '\r' : ''}${title}: done in ${seconds} s\n`);
    return;
  }
  process.stdout.write(`${live ? '\n' : ''}${output}`);
  process.stderr.write(`\n${title} failed: ${command} ${args.join(' ')} ended with ${code}\n`);
  process.exit(1);
}

/** Resolves with the exit code and all output. After `timeoutMs` the command is killed, and the code says so. */
export function run(command, args, { quiet = true, cwd = root, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: environment,
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL' && timeoutMs !== undefined) output += `${command} was killed: at most ${timeoutMs} ms\n`;
      resolve({ code: code ?? signal, output });
    });
  });
}

export async function setUp() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.\n`);
    process.exit(1);
  }
  const stamp = join(root, 'node_modules/.set-up');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  await step('Installing dependencies', 'npx', ['--yes', packageManager, 'install', '--frozen-lockfile']);
  writeFileSync(stamp, wanted);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
