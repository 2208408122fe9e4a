import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { doesNotCompile } from './does-not-compile.js';
import { goCommand } from './go-command.js';

const timeoutMs = 240_000;

export type BuiltProgram = { readonly binary: string } | { readonly missing: string };

/**
 * Builds the Go program of a package, which lies in its folder `go`. Go's cache makes the second time fast. What is missing
 * is told instead of thrown.
 */
export function buildGoProgram(root: string, name: string): BuiltProgram {
  const binary = join(root, 'dist', name);
  const go = goCommand();
  if (go === undefined) return { missing: 'there is no Go (https://go.dev/doc/install)' };
  try {
    const environment = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly' };
    execFileSync(go, ['build', '-o', binary, '.'], {
      cwd: join(root, 'go'),
      env: environment,
      timeout: timeoutMs,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { binary };
  } catch (error) {
    const { stderr, message } = error as { stderr?: Buffer; message: string };
    const lines = (stderr?.toString() ?? '').trim().split('\n');
    if (doesNotCompile(lines)) {
      throw new Error(`the Go program ${name} does not compile:\n${lines.join('\n')}`, { cause: error });
    }
    return { missing: `go build failed: ${lines.at(-1) || message}` };
  }
}
