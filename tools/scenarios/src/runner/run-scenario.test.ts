import { describe, expect, it } from 'vitest';
import type { Ground } from './ground.js';
import { problemOf, tableOf } from './report.js';
import { runScenario } from './run-scenario.js';
import type { Ability, Answer, Scenario, Stage } from './scenario.js';

function groundWith(...abilities: Ability[]): Ground {
  return { name: 'bare', abilities: new Set(abilities), run: (_, work) => work({} as Stage) };
}

function answering(answers: readonly Answer[], expected?: Answer): Scenario {
  const steps = answers.map((answer, i) => ({
    title: `step ${i}`,
    run: () => answer,
    ...(expected === undefined ? {} : { expected: { answer: expected } }),
  }));
  return { name: 'asks', clusters: [{}], steps };
}

async function row(...scenarios: Scenario[]) {
  const results = await Promise.all(
    scenarios.map(async (scenario, i) => ({
      ground: `ground ${i}`,
      result: await runScenario(groundWith(), scenario, {}),
    })),
  );
  return { name: 'asks', results };
}

describe('a scenario', () => {
  it('is skipped on a ground that lacks what it needs, which the table says', async () => {
    const scenario: Scenario = { ...answering([]), needs: ['split', 'faults'] };
    const result = await runScenario(groundWith('split'), scenario, {});
    expect(result).toEqual({ kind: 'skipped', lacking: ['faults'] });
    expect(tableOf([{ name: 'asks', results: [{ ground: 'bare', result }] }])).toContain(
      '| asks | skipped: no faults |',
    );
  });

  it('fails at the step whose answer is another one, with the steps up to there', async () => {
    const broken = await row(answering(['a', 'b', 'a'], 'a'));
    expect(problemOf(broken)).toBe(
      ["asks, ground 0: step 1: expected 'a', got 'b'", "  step 0: 'a'", "  step 1: 'b'"].join('\n'),
    );
    expect(tableOf([broken])).toContain('| asks | FAILED |');
  });

  it('fails where grounds give different answers, and shows both', async () => {
    const problem = problemOf(await row(answering(['a', undefined]), answering(['a', 'b'])));
    expect(problem).toBe(
      [
        'asks: the grounds disagree',
        'on ground 0:',
        "  step 0: 'a'",
        '  step 1: undefined',
        'on ground 1:',
        "  step 0: 'a'",
        "  step 1: 'b'",
      ].join('\n'),
    );
    expect(problemOf(await row(answering(['a']), answering(['a'])))).toBeUndefined();
  });

  it('fails when its ground does not come up, or a step throws', async () => {
    const down: Ground = { ...groundWith(), run: () => Promise.reject(new Error('no port')) };
    expect(await runScenario(down, answering([]), {})).toMatchObject({
      kind: 'failed',
      problem: 'setting up: no port',
    });
    const throwing: Scenario = {
      ...answering([]),
      steps: [{ title: 'go', run: () => Promise.reject(new Error('no')) }],
    };
    expect(await runScenario(groundWith(), throwing, {})).toMatchObject({ kind: 'failed', problem: 'go: no' });
  });
});
