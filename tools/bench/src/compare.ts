/** One way of doing the work that is compared. */
export interface Contender {
  readonly name: string;
  /** Does the work once. */
  run(): unknown;
}

export interface Timing {
  readonly name: string;
  readonly microsecondsEach: number;
}

const rounds = 21;
const roundMs = 15;

/** Holds what came out last, so that the engine cannot leave the work out. */
const kept: { result?: unknown } = {};

/**
 * Times contenders in turns, so that whatever else the machine does meets all of them alike, and takes each one's median
 * round. (Benchmark libraries run one contender after the other; on a busy machine the order then decides.)
 */
export function compare(contenders: readonly Contender[]): readonly Timing[] {
  const counts = contenders.map(countForRound);
  const timings = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const index = (turn + round) % contenders.length;
      timings[index].push(timeOnce(contenders[index], counts[index]));
    }
  }
  return contenders.map(({ name }, index) => ({ name, microsecondsEach: median(timings[index]) }));
}

/** Warms up, and finds how many runs fill a round. */
function countForRound(contender: Contender): number {
  let count = 1;
  for (;;) {
    const each = timeOnce(contender, count);
    if (each * count > roundMs * 1000) return Math.max(1, Math.round((roundMs * 1000) / timeOnce(contender, count)));
    count *= 2;
  }
}

function timeOnce(contender: Contender, count: number): number {
  const startedAt = performance.now();
  for (let i = 0; i < count; i += 1) kept.result = contender.run();
  return ((performance.now() - startedAt) * 1000) / count;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
