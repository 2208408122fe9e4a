import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const copied = ['packages', 'tools/scenarios', 'vitest.shared.ts', 'tsconfig.base.json', 'package.json'];
const leftOut = /\/(dist|reports|temp|[.]turbo)$/;

/** The sources in a folder of their own, next to links to what is installed. */
export class WorkspaceCopy {
  readonly folder: string;

  constructor(root: string) {
    this.folder = mkdtempSync(join(tmpdir(), 'tikv-mutation-'));
    for (const part of copied) {
      cpSync(join(root, part), join(this.folder, part), {
        recursive: true,
        // Links of the package manager are relative: kept so, they point into the copy.
        verbatimSymlinks: true,
        filter: (source) => !leftOut.test(`/${relative(root, source)}`),
      });
    }
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Replaces a text that stands in a file exactly once; returns what undoes it. */
  change(file: string, find: string, replace: string): () => void {
    const path = join(this.folder, file);
    const before = readFileSync(path, 'utf8');
    const places = before.split(find).length - 1;
    if (places !== 1) throw new Error(`${file} has ${places} places to change instead of one: ${find}`);
    writeFileSync(
      path,
      before.replace(find, () => replace),
    );
    return () => writeFileSync(path, before);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
