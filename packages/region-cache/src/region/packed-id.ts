/**
 * A 64-bit id or version as it is kept: a number where that is exact, else a bigint. A million regions hold several each,
 * and a bigint is an object of its own while a small number is not. Both compare with `<` whatever the other one is;
 * equal ids pack equally, so that packed ids are map keys.
 */
export type PackedId = number | bigint;

export function packId(id: bigint): PackedId {
  return id <= Number.MAX_SAFE_INTEGER ? Number(id) : id;
}
