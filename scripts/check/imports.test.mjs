/** Shows that every import rule of the house bites, on a small house that breaks each of them once. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from '../setup/project.mjs';
import { cruise } from './imports.mjs';

const house = mkdtempSync(join(tmpdir(), 'lectern-house-'));
const broken = {
  'shared-is-pure': ['shared/clock.ts', 'node:fs'],
  'renderer-knows-no-electron': ['renderer/teacher/window.ts', 'electron'],
  'renderer-knows-no-node': ['renderer/teacher/disk.ts', 'node:fs'],
  'features-are-strangers': ['renderer/features/live/chart.ts', '../results/page'],
  'pages-are-imported-in-one-place': ['renderer/projector/scene.ts', '../features/results/page'],
  'areas-are-strangers': ['electron/live/room.ts', '../library/library'],
  'dexie-has-one-owner': ['renderer/teacher/store.ts', 'dexie'],
  'dexie-react-hooks-has-one-owner': ['renderer/teacher/query.ts', 'dexie-react-hooks'],
  'recharts-has-one-owner': ['renderer/teacher/lines.ts', 'recharts'],
  'docx-has-one-owner': ['electron/handout/paper.ts', 'docx'],
  'saxes-has-one-owner': ['shared/import/tags.ts', 'saxes'],
  'htmlparser2-has-one-owner': ['shared/import/page.ts', 'htmlparser2'],
  'katex-has-one-owner': ['renderer/teacher/maths.ts', 'katex'],
  'everything-imported-is-there': ['shared/lost.ts', './nowhere'],
  'no-circles': ['shared/snake.ts', './tail'],
};
const kept = {
  'renderer/features/results/page.ts': 'export const page = 1;\n',
  'electron/library/library.ts': 'export const library = 1;\n',
  'shared/tail.ts': "export * from './snake';\n",
  'renderer/teacher/pages.ts': "export * from '../features/results/page';\n",
  'renderer/results/store.ts': "export * from 'dexie';\n",
  'renderer/features/results/charts/bars.ts': "export * from 'recharts';\n",
  'electron/handout/exporters/word.ts': "export * from 'docx';\n",
  'shared/schema.ts': "import type * as z from 'zod/mini';\nexport type Schema = z.ZodMiniType;\n",
  'shared/schema.test.ts': "import 'node:fs';\n",
};

let found = { modules: 0, violations: [] };

beforeAll(async () => {
  const imports = Object.values(broken).map(([file, from]) => [file, `export * from '${from}';\n`]);
  for (const [file, text] of [...imports, ...Object.entries(kept)]) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  symlinkSync(inProject('node_modules'), join(house, 'node_modules'));
  found = await cruise(house);
}, 60_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

for (const [rule, [file]] of Object.entries(broken)) {
  test(`the rule "${rule}" refuses ${file}`, () => {
    expect(found.violations.some((said) => said.startsWith(`${rule}: ${file}`))).toBe(true);
  });
}

test('what the rules allow passes', () => {
  expect(found.modules).toBeGreaterThan(Object.keys(kept).length);
  const innocent = Object.keys(kept).filter((file) => file !== 'shared/tail.ts');
  expect(found.violations.filter((said) => innocent.some((file) => said.includes(`: ${file}`)))).toEqual([]);
});
