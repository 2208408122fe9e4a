// For the tests of sibling packages only.
export { ManualRuntime, type ManualRuntimeOptions } from './runtime/manual-runtime.js';
