const longest = 200;

/** A cause in one line of bounded length. */
export function causeText(cause: unknown): string {
  const text = cause instanceof Error ? cause.message || cause.name : String(cause);
  const line = text.replace(/\s+/g, ' ').replace(/\.$/, '');
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
