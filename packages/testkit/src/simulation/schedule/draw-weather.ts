import { seededRandom } from '@tikv/core/internal';
import type { Weather } from '../../memory/weather.js';

export const fairWeather: Weather = { latencyMs: [0.2, 2], lossProbability: 0, keepaliveMs: 13_000 };

/** From a network in one rack to one over an ocean that now and then loses a message. */
export function drawWeather(seed: number): Weather {
  const random = seededRandom(seed ^ 0x3ea7);
  const leastMs = [0, 0.2, 2, 20][Math.floor(random() * 4)] as number;
  const mostMs = leastMs + random() * (1 + 4 * leastMs);
  const lossProbability = random() < 0.5 ? 0 : random() * 0.01;
  return { ...fairWeather, latencyMs: [leastMs, mostMs], lossProbability };
}
