import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begins with the file that builds, which takes longest. */
class BuildsFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLater = ({ moduleId }: TestSpecification) => Number(!moduleId.endsWith('/builds.test.ts'));
    return Promise.resolve(files.toSorted((a, b) => isLater(a) - isLater(b) || a.moduleId.localeCompare(b.moduleId)));
  }
}

// Tests of built sites in a real browser, after the builds: `npm run test:site`. Two files at a time: one that builds, and
// others that look at what `setup.ts` has built.
export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    globalSetup: 'tests/site/setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: BuildsFirst },
    // A busy machine draws a page late.
    expect: { poll: { timeout: 20_000 } },
  },
});
