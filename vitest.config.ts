/** Which files are unit tests: those beside the code; the specs in e2e belong to Playwright. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,resources}/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    testTimeout: 20_000,
    // Files share a process, one for each core: each test puts back what it replaced.
    isolate: false,
    maxWorkers: availableParallelism(),
  },
});
