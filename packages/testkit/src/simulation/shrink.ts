/**
 * Finds a small part of a list that still fails: halves, quarters, … are left out as long as it does, down to single
 * items. `fails` is asked for at most `mostTries` parts.
 */
export async function shrink<T>(
  all: readonly T[],
  fails: (part: readonly T[]) => Promise<boolean>,
  mostTries = 200,
): Promise<readonly T[]> {
  let kept = all;
  let tries = 0;
  for (let size = Math.ceil(all.length / 2); size >= 1; ) {
    let smaller = false;
    for (let at = 0; at < kept.length && tries < mostTries; ) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      tries += 1;
      if (await fails(without)) {
        kept = without;
        smaller = true;
      } else at += size;
    }
    if (size === 1 && (!smaller || tries >= mostTries)) return kept;
    if (size > 1) size = Math.ceil(size / 2);
  }
  return kept;
}
