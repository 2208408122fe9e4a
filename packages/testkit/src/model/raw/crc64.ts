const reflectedEcma = 0xc96c5795d7870f42n;
const all = 0xffffffffffffffffn;

const table: readonly bigint[] = Array.from({ length: 256 }, (_, byte) => {
  let crc = BigInt(byte);
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1n ? (crc >> 1n) ^ reflectedEcma : crc >> 1n;
  return crc;
});

/** CRC-64/XZ over the parts one after the other. */
export function crc64(parts: readonly Uint8Array[]): bigint {
  let crc = all;
  for (const part of parts) {
    for (const byte of part) crc = (table[Number((crc ^ BigInt(byte)) & 0xffn)] as bigint) ^ (crc >> 8n);
  }
  return crc ^ all;
}
