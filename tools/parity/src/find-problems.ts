import type { NamedTest, ParityRow } from './parity-row.js';

/** How the tests of one file ended, by their full name. */
export type FileResults = ReadonlyMap<string, string>;
/** The results of a test file; undefined when it did not run. */
export type ResultsOf = (file: string) => FileResults | undefined;

/** What is wrong with the table: a claim without a test, a test that is not there, did not run or did not pass. */
export function findProblems(rows: readonly ParityRow[], resultsOf: ResultsOf): string[] {
  const problems = rows.flatMap((row) => problemsOf(row, resultsOf).map((problem) => `${labelOf(row)}: ${problem}`));
  const seen = new Set<string>();
  for (const row of rows) {
    const place = `${row.checklist} ${row.number}`;
    if (seen.has(place)) problems.push(`${labelOf(row)}: the number stands twice`);
    seen.add(place);
  }
  return problems;
}

function labelOf({ checklist, number, feature }: ParityRow): string {
  return `${checklist}, row ${number} (${feature})`;
}

function problemsOf({ ours, tests }: ParityRow, resultsOf: ResultsOf): string[] {
  if (/^out: ./.test(ours)) return [];
  if (ours !== 'yes' && !/^part: ./.test(ours)) return [`"${ours}" is neither yes, part: why nor out: why`];
  if (tests.length === 0) return ['names no test'];
  return tests.flatMap((test) => problemsOfTest(test, resultsOf));
}

function problemsOfTest({ file, name, isPrefix }: NamedTest, resultsOf: ResultsOf): string[] {
  const results = resultsOf(file);
  if (results === undefined) return [`${file} did not run`];
  const meant = [...results].filter(([found]) => (isPrefix ? found.startsWith(name) : found === name));
  if (meant.length === 0) return [`${file} has no test "${name}${isPrefix ? '…' : ''}"`];
  return meant.filter(([, status]) => status !== 'passed').map(([found, status]) => `${file} › ${found}: ${status}`);
}
