// What `smoke.mjs` runs on other versions of Node.js: the built client on the embedded cluster.
import assert from 'node:assert/strict';
import { TikvClient } from '../packages/client/dist/index.js';
import { TestCluster } from '../packages/testkit/dist/index.js';

const [wanted] = process.argv.slice(2);
assert.equal(process.versions.node, wanted);

const cluster = await TestCluster.start({ stores: 3, apiVersion: 'v2', keyspaces: ['smoke'], splitKeys: ['key/5'] });
const client = await TikvClient.connect(cluster.url);
try {
  const keys = Array.from({ length: 10 }, (_, i) => `key/${i}`);
  for (const key of keys) await client.raw.put(key, `value of ${key}`);
  assert.equal(text(await client.raw.get('key/7')), 'value of key/7');
  assert.equal(await client.raw.get('key'), undefined);
  const found = await client.raw.scan({ prefix: 'key/', pageSize: 3 }).toArray();
  assert.deepEqual(
    found.map(({ key, value }) => [text(key), text(value)]),
    keys.map((key) => [key, `value of ${key}`]),
  );
} finally {
  await client.close();
  await cluster.close();
}

function text(bytes) {
  return new TextDecoder().decode(bytes);
}
