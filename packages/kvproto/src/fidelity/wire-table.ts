/**
 * One fact of a wire table with its place, as `message Outer.Inner | field 1 singular uint32 id oneof=kind`.
 * A table's order carries no meaning, so facts are compared as sorted lists.
 */
export type WireFact = string;

/** Reads a table of `fixtures/wire`: unindented rows open a message, enum or service, indented rows belong to it. */
export function factsOfTable(text: string): readonly WireFact[] {
  let owner = '';
  const facts: WireFact[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const indented = line.startsWith('\t');
    const fact = line.trim().split('\t').join(' ');
    if (!indented) owner = line.split('\t').slice(0, 2).join(' ');
    facts.push(indented ? `${owner} | ${fact}` : fact);
  }
  return facts.toSorted();
}
