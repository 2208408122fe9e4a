import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCompiledFiles, messagesOf } from './compiled-files.js';
import { factsOfFile } from './file-facts.js';
import { factsOfTable } from './wire-table.js';

const tables = new URL('../../fixtures/wire/', import.meta.url);
const files = await loadCompiledFiles();

describe('the compiled proto files', () => {
  it('are exactly those of the tables', () => {
    const named = readdirSync(tables).map((name) => name.replace('.tsv', ''));
    expect(files.map(({ name }) => name)).toEqual(named.toSorted());
    expect(files).toHaveLength(26);
  });

  it.each(files)('$name says what its table says, no more and no less', ({ name, descriptor }) => {
    const wanted = factsOfTable(readFileSync(new URL(`${name}.tsv`, tables), 'utf8'));
    expect(wanted.length).toBeGreaterThan(3);
    expect(factsOfFile(descriptor)).toEqual(wanted);
  });

  it.each(files)('$name has a lean codec for each message and for nothing else', ({ descriptor, codecs }) => {
    expect([...codecs.keys()].toSorted()).toEqual(
      messagesOf(descriptor)
        .map(({ typeName }) => typeName)
        .toSorted(),
    );
  });
});
