import type { NamedTest, ParityRow } from './parity-row.js';

const columns = ['#', 'feature', 'client-go', 'ours', 'test'];
const arrow = ' › ';

/** Reads the checklists: a heading, and under it a table with the columns of {@link columns}. Throws for any other table. */
export function parseParity(markdown: string): ParityRow[] {
  const rows: ParityRow[] = [];
  let checklist = '';
  let inTable = false;
  for (const [index, line] of markdown.split('\n').entries()) {
    const heading = /^#{2,3} (.+)$/.exec(line);
    if (heading !== null) checklist = heading[1] as string;
    if (!line.startsWith('|')) {
      inTable = false;
      continue;
    }
    const cells = line
      .slice(1, line.lastIndexOf('|'))
      .split('|')
      .map((cell) => cell.trim());
    if (!inTable) {
      inTable = true;
      if (cells.join() !== columns.join()) throw new Error(`line ${index + 1}: the columns are ${columns.join(' | ')}`);
    } else if (!/^:?-+/.test(cells[0] ?? '')) {
      rows.push(parseRow(checklist, cells, index + 1));
    }
  }
  return rows;
}

function parseRow(checklist: string, cells: readonly string[], line: number): ParityRow {
  if (cells.length !== columns.length) throw new Error(`line ${line}: ${cells.length} cells, not ${columns.length}`);
  const [number, feature, , ours, test] = cells as [string, string, string, string, string];
  return { checklist, number, feature, ours, tests: test === '' ? [] : test.split('<br>').map(parseTest(line)) };
}

function parseTest(line: number): (text: string) => NamedTest {
  return (text) => {
    const code = /^`([^`]+)`$/.exec(text.trim())?.[1];
    const at = code?.indexOf(arrow) ?? -1;
    if (code === undefined || at < 0)
      throw new Error(`line ${line}: a test is written \`path › name\`: ${text.trim()}`);
    const name = code.slice(at + arrow.length);
    const isPrefix = name.endsWith('…');
    return { file: code.slice(0, at), name: isPrefix ? name.slice(0, -1) : name, isPrefix };
  };
}
