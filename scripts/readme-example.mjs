import { existsSync, readFileSync } from 'node:fs';

/** The first ```js block of a README, or undefined when it has none. */
export function firstExample(file) {
  if (!existsSync(file)) return undefined;
  return /^```js\n([\s\S]*?)^```$/m.exec(readFileSync(file, 'utf8'))?.[1];
}

/** The packages that a script imports by name, Node's own left out: `@tikv/kvproto` for `@tikv/kvproto/metapb`. */
export function packagesImportedBy(source) {
  const names = [...source.matchAll(/^import\b[^'"]*['"](?!node:|\.)((?:@[^/'"]+\/)?[^/'"]+)/gm)];
  return new Set(names.map((match) => match[1]));
}
