import { defineConfig } from 'vitest/config';

// Properties and PDFs take a while on a busy machine; no test is about how long it takes.
export default defineConfig({ test: { include: ['tests/**/*.test.ts'], exclude: ['tests/site/**'], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: '100%' } });
