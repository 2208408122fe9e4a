// For the tests of sibling packages and for the testkit: no public API.
export { ManualRuntime, type ManualRuntimeOptions } from './runtime/manual-runtime.js';
export { seededRandom } from './runtime/seeded-random.js';
