import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where Go's own installer puts it. */
const usualGo = '/usr/local/go/bin/go';
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
    // Without modules there is no program; code that does not compile is a mistake.
    if (
      lines.some(
        (line) => /\.go:\d+:\d+: (?!no required module|cannot find)/.test(line) && !/dial|proxy|lookup/.test(line),
      )
    ) {
      throw new Error(`the Go program ${name} does not compile:\n${lines.join('\n')}`, { cause: error });
    }
    return { missing: `go build failed: ${lines.at(-1) || message}` };
  }
}

function goCommand(): string | undefined {
  for (const command of ['go', usualGo]) {
    try {
      if (command === usualGo && !existsSync(usualGo)) continue;
      execFileSync(command, ['version'], { stdio: 'ignore' });
      return command;
    } catch {
      // Not this one.
    }
  }
  return undefined;
}
