/** What `go build` has said: without modules there is no program, but code that does not compile is a mistake. */
export function doesNotCompile(lines: readonly string[]): boolean {
  return lines.some(
    (line) => /\.go:\d+:\d+: (?!no required module|cannot find)/.test(line) && !/dial|proxy|lookup/.test(line),
  );
}
