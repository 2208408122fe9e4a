import type { Attempt, AttemptHistory } from './attempt.js';
import { attemptsKeptFirst } from './attempt-log.js';

const longestCell = 80;
const header = ['#', 'at ms', 'took ms', 'request', 'target', 'region', 'outcome', 'then'];
const rightAligned = new Set(['#', 'at ms', 'took ms', 'region']);

/** What was tried, as an aligned table for a terminal or a log; empty when nothing was. */
export function formatAttempts(error: AttemptHistory): string {
  const { attempts, droppedAttempts } = error;
  if (attempts.length === 0) return '';
  const rows = attempts.map((attempt, index) => {
    const number = index < attemptsKeptFirst ? index + 1 : index + 1 + droppedAttempts;
    return [String(number), ...cellsOf(attempt)];
  });
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = [header, ...rows].map((row) => alignedLine(row, widths));
  if (droppedAttempts > 0) lines.splice(1 + attemptsKeptFirst, 0, `… ${droppedAttempts} more attempts, not kept …`);
  return lines.join('\n');
}

function cellsOf({ what, target, outcome, startedAtMs, durationMs, regionId, backoff }: Attempt): string[] {
  const then = backoff === undefined ? '' : `slept ${Math.round(backoff.sleptMs)} ms (${backoff.kind})`;
  const cells = [
    startedAtMs.toFixed(1),
    durationMs.toFixed(1),
    what,
    target,
    regionId?.toString() ?? '',
    outcome,
    then,
  ];
  return cells.map(oneLine);
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longestCell ? line : `${line.slice(0, longestCell - 1)}…`;
}

function alignedLine(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, column) => {
    const width = widths[column] ?? 0;
    return rightAligned.has(header[column] ?? '') ? cell.padStart(width) : cell.padEnd(width);
  });
  return padded.join('  ').trimEnd();
}
