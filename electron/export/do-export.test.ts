/** A picture that can't be found is said before an export, and is in no file. */
import { expect, test } from 'vitest';
import { emptyTopic } from '../../shared/library/empty';
import { newQuestion } from '../../shared/question/new-question';
import { doExport } from './do-export';
import type { ExportTask } from './export-task';

const gone = `${'b'.repeat(64)}.png`;
const question = { ...newQuestion('discussion', () => 'q'), stem: `What is this? ![A weir](media:${gone})` };
const task: ExportTask = {
  does: 'look',
  format: 'moodle-xml',
  title: 'Rivers',
  topics: [{ ...emptyTopic('a', null), questions: [question] }],
  setAside: [],
  pictures: [],
  lost: [gone],
  at: 0,
};

test('the look names it', async () => {
  expect(await doExport(task)).toMatchObject({
    looked: { lostPictures: [{ media: gone, description: 'A weir', words: 'What is this? A weir' }] },
  });
});

test('the file has its description instead', async () => {
  const made = await doExport({ ...task, does: 'write' });
  const text = 'written' in made ? new TextDecoder().decode(made.written) : '';
  expect(text).toContain('What is this? A weir');
  expect(text).not.toContain(gone);
});
