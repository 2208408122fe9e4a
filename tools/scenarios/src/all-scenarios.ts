import * as ages from './raw/other-ages.js';
import * as points from './raw/point-operations.js';
import * as ranges from './raw/ranges.js';
import * as ttl from './raw/ttl.js';
import type { Scenario } from './runner/scenario.js';

/** Every scenario file stands here once. */
export const allScenarios: readonly Scenario[] = [ages, points, ranges, ttl].flatMap((file) => Object.values(file));
