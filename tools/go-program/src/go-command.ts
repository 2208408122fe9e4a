import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Go's own installer puts it. */
const usualGo = '/usr/local/go/bin/go';

/** The command that runs Go, if there is one. */
export function goCommand(): string | undefined {
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
