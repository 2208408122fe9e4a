// One 64-bit number seen as a bigint and as two 32-bit halves. Going through memory is several times faster than shifting
// and masking bigints, which allocates one for each step.
const unsigned = new BigUint64Array(1);
const signed = new BigInt64Array(unsigned.buffer);
const words = new Uint32Array(unsigned.buffer);
const lowAt = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;
const highAt = 1 - lowAt;

/** Splits an unsigned number; false when it does not fit 64 bits. */
export function splitUnsigned(value: bigint): boolean {
  unsigned[0] = value;
  return unsigned[0] === value;
}

/** Splits a signed number; false when it does not fit 64 bits. */
export function splitSigned(value: bigint): boolean {
  signed[0] = value;
  return signed[0] === value;
}

/** The low 32 bits of what was split last. */
export function lowHalf(): number {
  return words[lowAt] as number;
}

/** The high 32 bits of what was split last. */
export function highHalf(): number {
  return words[highAt] as number;
}

export function joinUnsigned(low: number, high: number): bigint {
  words[lowAt] = low;
  words[highAt] = high;
  return unsigned[0] as bigint;
}

export function joinSigned(low: number, high: number): bigint {
  words[lowAt] = low;
  words[highAt] = high;
  return signed[0] as bigint;
}
