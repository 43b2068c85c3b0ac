/** Nothing in the banks beside the project is read wrong; without them there is nothing to prove here. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '../setup/project.mjs';
import { judgeFile } from './judge-file.mjs';
import { strayKinds } from './kinds-of-types.mjs';
import { listCorpora } from './list-corpora.mjs';
import { withReader } from './read-file.mjs';

const folder = inProject('..', 'shared', 'corpora');

test.skipIf(!existsSync(folder))(
  'every question of the corpora is read right or refused with its reason',
  async () => {
    const judged = await withReader(async (reader) => {
      const all = [];
      for (const file of listCorpora(folder)) all.push(await judgeFile(file, reader));
      return all;
    });
    expect(judged.flatMap(({ name, lines }) => lines.map((line) => `${name}: ${line}`))).toEqual([]);
    expect(judged.reduce((sum, { read }) => sum + read, 0)).toBeGreaterThan(3500);
  },
  120_000,
);

test('a kind that no type of the file can be counts as stray', () => {
  expect(strayKinds({ mc: 1, essay: 1 }, [{ kind: 'choice' }, { kind: 'discussion' }])).toBe(0);
  expect(strayKinds({ mc: 1, essay: 1 }, [{ kind: 'choice' }, { kind: 'choice' }])).toBe(1);
  expect(strayKinds({ calculated_question: 1 }, [{ kind: 'numeric' }])).toBe(1);
});
