import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FileResults, ResultsOf } from './find-problems.js';

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Reads what the test runner left in each package's `reports/`, a package when it is first asked for. */
export function testResults(root: string): ResultsOf {
  const packages = new Map<string, ReadonlyMap<string, FileResults>>();
  return (file) => {
    const folder = file.split('/').slice(0, 2).join('/');
    let files = packages.get(folder);
    if (files === undefined) {
      files = readReport(root, folder);
      packages.set(folder, files);
    }
    return files.get(file);
  };
}

function readReport(root: string, folder: string): ReadonlyMap<string, FileResults> {
  const path = join(root, folder, 'reports/vitest.json');
  if (!existsSync(path)) return new Map();
  const { testResults: files } = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  return new Map(
    files.map(({ name, assertionResults }) => [
      // A report that came from a cache was written elsewhere: only what follows the package's folder is the same.
      join(folder, afterFolder(relative(root, name), folder)),
      new Map(assertionResults.map(({ fullName, status }) => [fullName, status])),
    ]),
  );
}

function afterFolder(path: string, folder: string): string {
  return path.slice(path.lastIndexOf(`${folder}/`) + folder.length + 1);
}
