import { describe, expect, it } from 'vitest';
import { findProblems } from './find-problems.js';
import { parseParity } from './parse-parity.js';

const head = '## Routing\n\n| # | feature | client-go | ours | test |\n|---|---|---|---|---|\n';
const file = 'packages/pd/src/a.test.ts';
const results = new Map([
  ['tso gives each once', 'passed'],
  ['tso keeps order', 'failed'],
  ['row 1 of 2', 'passed'],
  ['row 2 of 2', 'passed'],
]);

function problemsOf(cells: string): string[] {
  return findProblems(parseParity(`${head}| ${cells} |\n`), (asked) => (asked === file ? results : undefined));
}

describe('a row of the parity table', () => {
  it.each([
    ['names a test that passed', `1 | f | yes | yes | \`${file} › tso gives each once\``],
    ['names all tests that start so', `1 | f | yes | yes | \`${file} › row …\``],
    ['is partly there, says why, and names a test', `1 | f | yes | part: no x | \`${file} › tso gives each once\``],
    ['is left out and says why', '1 | f | yes | out: nobody asks for it | '],
  ])('is right when it %s', (_, cells) => {
    expect(problemsOf(cells)).toEqual([]);
  });

  it.each([
    ['names no test', '1 | f | yes | yes | ', 'names no test'],
    ['is partly there and names no test', '1 | f | yes | part: x | ', 'names no test'],
    ['names a test that failed', `1 | f | yes | yes | \`${file} › tso keeps order\``, 'tso keeps order: failed'],
    ['names a test that is not there', `1 | f | yes | yes | \`${file} › tso gives\``, 'has no test "tso gives"'],
    ['names a start that no test has', `1 | f | yes | yes | \`${file} › line …\``, 'has no test "line …"'],
    ['names a file that did not run', '1 | f | yes | yes | `packages/pd/src/b.test.ts › x`', 'b.test.ts did not run'],
    ['gives no reason', '1 | f | yes | out | ', '"out" is neither'],
    ['gives an empty reason', `1 | f | yes | part: | \`${file} › tso gives each once\``, '"part:" is neither'],
    [
      'names two tests, one of which failed',
      `1 | f | yes | yes | \`${file} › tso gives each once\`<br>\`${file} › tso keeps order\``,
      'tso keeps order: failed',
    ],
  ])('is wrong when it %s', (_, cells, problem) => {
    expect(problemsOf(cells)).toEqual([expect.stringContaining(problem)]);
    expect(problemsOf(cells)[0]).toContain('Routing, row 1 (f)');
  });

  it('is wrong when its number stands twice in a checklist', () => {
    const row = '| 1 | f | yes | out: x | |\n';
    expect(findProblems(parseParity(head + row + row), () => undefined)).toEqual([
      expect.stringContaining('the number stands twice'),
    ]);
  });
});

describe('reading the table', () => {
  it.each([
    ['other columns', '| # | feature |\n|---|---|\n| 1 | f |\n'],
    ['a row with a cell too few', `${head}| 1 | f | yes | yes |\n`],
    ['a test that is not written as code', `${head}| 1 | f | yes | yes | ${file} › x |\n`],
    ['a test without a name', `${head}| 1 | f | yes | yes | \`${file}\` |\n`],
  ])('refuses %s', (_, markdown) => {
    expect(() => parseParity(markdown)).toThrow(/^line \d+/);
  });
});
