import { isDeepStrictEqual } from 'node:util';
import { type Result, type Trace, textOf } from './run-scenario.js';

/** One scenario on one shape of cluster, on every ground. */
export interface Row {
  readonly name: string;
  readonly results: readonly { readonly ground: string; readonly result: Result }[];
}

/** What is wrong with a row, both traces included where grounds disagree; undefined when nothing is. */
export function problemOf({ name, results }: Row): string | undefined {
  const lines: string[] = [];
  for (const { ground, result } of results) {
    if (result.kind === 'failed') lines.push(`${name}, ${ground}: ${result.problem}`, ...linesOf(result.trace));
  }
  const passed = results.flatMap(({ ground, result }) => (result.kind === 'passed' ? [{ ground, result }] : []));
  const [first, ...others] = passed;
  for (const other of others) {
    if (first === undefined || isDeepStrictEqual(first.result.trace, other.result.trace)) continue;
    lines.push(`${name}: the grounds disagree`);
    for (const { ground, result } of [first, other]) lines.push(`on ${ground}:`, ...linesOf(result.trace));
  }
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** A table in Markdown: scenarios by grounds. */
export function tableOf(rows: readonly Row[]): string {
  const grounds = rows[0]?.results.map(({ ground }) => ground) ?? [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['scenario', ...grounds]),
    line(['---', ...grounds.map(() => '---')]),
    ...rows.map((row) => line([row.name, ...row.results.map(({ result }) => cellOf(result, row))])),
    '',
  ].join('\n');
}

function cellOf(result: Result, row: Row): string {
  if (result.kind === 'skipped') return `skipped: no ${result.lacking.join(', ')}`;
  if (result.kind === 'failed') return 'FAILED';
  return problemOf(row) === undefined ? 'ok' : 'ok, but see the others';
}

function linesOf(trace: Trace): string[] {
  return trace.map(({ title, answer }) => `  ${title}: ${textOf(answer)}`);
}
