import { existsSync, readFileSync } from 'node:fs';

/** The first ```js block of a README, or undefined when it has none. */
export function firstExample(file) {
  if (!existsSync(file)) return undefined;
  return examplesOf(readFileSync(file, 'utf8'))[0]?.source;
}

/** All ```js blocks of a text, with the lines that they begin in. */
export function examplesOf(text) {
  return [...text.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    source: match[1],
  }));
}

/** The packages that a script imports by name, Node's own left out: `@tikv/kvproto` for `@tikv/kvproto/metapb`. */
export function packagesImportedBy(source) {
  const names = [...source.matchAll(/^import\b[^'"]*['"](?!node:|\.)((?:@[^/'"]+\/)?[^/'"]+)/gm)];
  return new Set(names.map((match) => match[1]));
}
