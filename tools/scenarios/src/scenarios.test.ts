import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { allScenarios } from './all-scenarios.js';
import { grounds } from './runner/grounds.js';
import { problemOf, type Row, tableOf } from './runner/report.js';
import { runScenario } from './runner/run-scenario.js';
import type { Scenario } from './runner/scenario.js';

const rows: Row[] = [];

async function onEveryGround(scenario: Scenario, index: number): Promise<Row> {
  const shape = scenario.clusters[index] ?? {};
  const results = [];
  for (const ground of grounds) {
    results.push({ ground: ground.name, result: await runScenario(ground, scenario, shape) });
  }
  return { name: `${scenario.name} (${shape.apiVersion ?? 'v1'})`, results };
}

describe.each(allScenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) => {
  it.each(scenario.clusters.map(({ apiVersion = 'v1' }, index) => [apiVersion, index] as const))(
    'on API %s, on every ground alike',
    async (_api, index) => {
      const row = await onEveryGround(scenario, index);
      rows.push(row);
      expect(problemOf(row)).toBeUndefined();
    },
  );
});

afterAll(() => {
  const table = tableOf(rows);
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/scenarios.md', table);
  process.stdout.write(`\n${table}`);
});
