/** Reads a `grpc-message`. What is no percent code stays as it is, and bytes that are no UTF-8 are replaced. */
export function percentDecode(text: string): string {
  if (!text.includes('%')) return text;
  const bytes = Buffer.from(text, 'utf8');
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const code = bytes[at] === 0x25 ? hexPair(bytes, at + 1) : -1;
    if (code >= 0) at += 2;
    bytes[length] = code >= 0 ? code : (bytes[at] as number);
    length += 1;
  }
  return bytes.toString('utf8', 0, length);
}

function hexPair(bytes: Buffer, at: number): number {
  if (at + 1 >= bytes.length) return -1;
  const pair = bytes.toString('latin1', at, at + 2);
  return /^[0-9a-f]{2}$/i.test(pair) ? Number.parseInt(pair, 16) : -1;
}
