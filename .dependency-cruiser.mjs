// The layer table of docs/architecture.md §1. A package may import those of lower layers that are listed for it.
const mayImport = {
  kvproto: [],
  core: [],
  rpc: ['core', 'kvproto'],
  pd: ['core', 'kvproto', 'rpc'],
  keyspace: ['core', 'kvproto', 'rpc', 'pd'],
  'region-cache': ['core', 'kvproto', 'rpc', 'pd'],
  cluster: ['core', 'kvproto', 'rpc', 'pd', 'keyspace', 'region-cache'],
  raw: ['core', 'kvproto', 'rpc', 'pd', 'keyspace', 'region-cache', 'cluster'],
  client: ['core', 'kvproto', 'rpc', 'pd', 'keyspace', 'region-cache', 'cluster', 'raw'],
  testkit: ['core', 'kvproto', 'rpc'],
};

const layerRules = Object.entries(mayImport).map(([name, allowed]) => ({
  name: `layer-${name}`,
  comment: `@tikv/${name} may import: ${allowed.join(', ') || 'no sibling'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: '^(packages|tools)/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
}));

export default {
  forbidden: [
    ...layerRules,
    { name: 'no-cycles', severity: 'error', from: { pathNot: '/src/gen/' }, to: { circular: true } },
    {
      name: 'testkit-shares-no-logic',
      comment:
        'The testkit takes only types from rpc, and never the lean codec that it judges. Its transport is a client half.',
      severity: 'error',
      from: { path: '^packages/testkit/src', pathNot: ['[.]test[.]ts$', '^packages/testkit/src/memory/'] },
      to: { path: '^packages/rpc/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'testkit-uses-the-general-codec',
      severity: 'error',
      from: { path: '^packages/testkit/src', pathNot: '[.]test[.]ts$' },
      to: { path: '^packages/kvproto/src/(gen/lean|wire|index)' },
    },
    {
      name: 'declared-dependencies-only',
      severity: 'error',
      from: {
        path: '^(packages|tools)/[^/]+/src/',
        pathNot: ['[.]test[.]ts$', '^packages/kvproto/src/fidelity/', '^tools/scenarios/'],
      },
      // A sibling that is not declared cannot be resolved, since each package has links to its dependencies alone.
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/reports/|[.]turbo|/fixtures/)' },
    tsPreCompilationDeps: 'specify',
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@tikv/source', 'import', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs'],
    },
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
