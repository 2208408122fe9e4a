import { readFileSync } from 'node:fs';

// What importing a package alone costs, minified and compressed: its own code and that of the siblings it needs, without
// what npm serves (grpc-js alone is larger than all of them). A budget is raised on purpose, in a commit that says why.
const budgets = {
  kvproto: '4 kB',
  core: '16 kB',
  rpc: '48 kB',
  keyspace: '5 kB',
  pd: '54 kB',
  'region-cache': '32 kB',
  cluster: '84 kB',
  raw: '92 kB',
  client: '92 kB',
  testkit: '110 kB',
};

export default Object.entries(budgets).map(([name, limit]) => ({
  name: `@tikv/${name}`,
  path: `packages/${name}/dist/index.js`,
  limit,
  gzip: true,
  modifyEsbuildConfig: (config) => ({ ...config, platform: 'node', external: externalsOf(name) }),
}));

function externalsOf(name) {
  const found = new Set();
  const visit = (folder) => {
    const { dependencies = {} } = JSON.parse(readFileSync(new URL(`packages/${folder}/package.json`, import.meta.url)));
    for (const dependency of Object.keys(dependencies)) {
      if (dependency.startsWith('@tikv/')) visit(dependency.slice('@tikv/'.length));
      else found.add(dependency).add(`${dependency}/*`);
    }
  };
  visit(name);
  return [...found];
}
