import { existsSync, readFileSync } from 'node:fs';

/** The first ```js block of a README, or undefined when it has none. */
export function firstExample(file) {
  if (!existsSync(file)) return undefined;
  return /^```js\n([\s\S]*?)^```$/m.exec(readFileSync(file, 'utf8'))?.[1];
}
