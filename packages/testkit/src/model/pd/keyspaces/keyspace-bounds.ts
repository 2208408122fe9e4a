import type { Binary } from '../../binary.js';

/** Where PD cuts regions for a keyspace: its raw keys and its transactional keys. */
export function keyspaceBounds(id: number): [rawStart: Binary, rawEnd: Binary, txnStart: Binary, txnEnd: Binary] {
  const at = (letter: number, number: number): Binary => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(letter * 0x100_0000 + number);
    return bytes.toString('latin1');
  };
  return [at(0x72, id), at(0x72, id + 1), at(0x78, id), at(0x78, id + 1)];
}
