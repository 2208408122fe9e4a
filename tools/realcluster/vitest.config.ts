import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.js';

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      globalSetup: ['src/integration/set-up.ts'],
      // Each file has servers of its own: one after the other, they fit a small machine.
      fileParallelism: false,
    },
  }),
);
