import { defineConfig } from 'vitest/config';

// Tests of built sites in a real browser, after the builds: `npm run test:site`.
export default defineConfig({
  test: { include: ['tests/site/**/*.test.ts'], globalSetup: 'tests/site/setup.ts', testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
