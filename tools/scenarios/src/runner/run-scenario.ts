import { inspect, isDeepStrictEqual } from 'node:util';
import type { Ground } from './ground.js';
import type { Ability, Answer, ClusterShape, Scenario } from './scenario.js';

/** The steps of a run with their answers. */
export type Trace = readonly { readonly title: string; readonly answer: Answer }[];

export type Result =
  | { readonly kind: 'passed'; readonly trace: Trace }
  | { readonly kind: 'failed'; readonly trace: Trace; readonly problem: string }
  | { readonly kind: 'skipped'; readonly lacking: readonly Ability[] };

export async function runScenario(ground: Ground, scenario: Scenario, shape: ClusterShape): Promise<Result> {
  const lacking = (scenario.needs ?? []).filter((ability) => !ground.abilities.has(ability));
  if (lacking.length > 0) return { kind: 'skipped', lacking };
  const trace: { title: string; answer: Answer }[] = [];
  let at = 'setting up';
  try {
    await ground.run(shape, async (stage) => {
      for (const { title, expected, run } of scenario.steps) {
        at = title;
        const answer = await run(stage);
        trace.push({ title, answer });
        if (expected !== undefined && !isDeepStrictEqual(answer, expected.answer)) {
          throw new Error(`expected ${textOf(expected.answer)}, got ${textOf(answer)}`);
        }
      }
      at = 'taking down';
    });
    return { kind: 'passed', trace };
  } catch (error) {
    return { kind: 'failed', trace, problem: `${at}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

export function textOf(answer: Answer): string {
  const text = inspect(answer, { breakLength: Number.POSITIVE_INFINITY, depth: 6 });
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
