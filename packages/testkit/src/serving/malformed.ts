/** An answer that no codec takes: its first field has a wire type that does not exist. */
export function malformed(answer: Uint8Array | undefined): Uint8Array {
  const bytes = Uint8Array.from(answer ?? []);
  if (bytes.length === 0) return Uint8Array.of(0x0f);
  bytes[0] = 0x0f;
  return bytes;
}
