/** How the specs drive the real app: as many at a time as there are pairs of displays; the tour is a run of its own. */
import { defineConfig } from '@playwright/test';

const REPORT = 'out/reports/e2e.json';

export default defineConfig({
  testDir: 'e2e',
  workers: (process.env.LECTERN_DISPLAY_OF_EACH ?? '').split(' ').length,
  // Two apps share the machine: what waits for a key press or a focus may come too late once, and is named when it did.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: REPORT }]],
  projects: [
    { name: 'app', testMatch: '*.spec.ts', testIgnore: 'tour*.spec.ts' },
    { name: 'tour', testMatch: 'tour*.spec.ts', timeout: 300_000, workers: 1 },
  ],
});
