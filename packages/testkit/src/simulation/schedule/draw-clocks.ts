import { seededRandom } from '@tikv/core/internal';

const farthestMs = 500;

/** How far each store's clock is off the cluster's: in half of all worlds not at all, else up to half a second either way. */
export function drawClocks(seed: number, stores: number): readonly number[] {
  const random = seededRandom(seed ^ 0xc10c);
  const isExact = random() < 0.5;
  return Array.from({ length: stores }, () => (isExact ? 0 : Math.round((2 * random() - 1) * farthestMs)));
}
