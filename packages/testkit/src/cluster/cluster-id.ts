/** A cluster id as PD makes them: above 2^53, so that one who takes it for a number loses it. */
export function clusterIdOf(seed: number): bigint {
  const mixed = (BigInt(Math.trunc(seed)) + 0x9e3779b97f4a7c15n) * 0xbf58476d1ce4e5b9n;
  return BigInt.asUintN(62, mixed ^ (mixed >> 31n)) | (1n << 60n);
}
