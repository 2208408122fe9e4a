import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const isSource = (name: string) => /\.go$|^go\.(mod|sum)$/.test(name) && !name.endsWith('_test.go');

/** Names what would be built from a folder of Go files on this platform: the same key, the same binary. */
export async function sourcesKey(folder: string): Promise<string> {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}\n`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) hash.update(`${relative(folder, file)}\n`).update(await readFile(file));
  return hash.digest('hex').slice(0, 20);
}
