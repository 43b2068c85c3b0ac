/** Pictures that can't be found are named with their questions, and no file points at them. */
import { expect, test } from 'vitest';
import { newQuestion } from '../question/new-question';
import type { Question } from '../question/question';
import { exportFormatOf } from './export-formats';
import { summariseLosses } from './loss-summary';
import { lostPictures, picturesNeeded, withoutLost } from './lost-pictures';

const [here, gone] = [`${'a'.repeat(64)}.png`, `${'b'.repeat(64)}.png`];
const isLost = (name: string) => name === gone;

function question(): Question {
  const blank = newQuestion('choice', () => 'o');
  if (blank.answer.form !== 'choose') return blank;
  const [first, ...others] = blank.answer.options;
  const options = first ? [{ ...first, text: `![A weir](media:${gone})` }, ...others] : [];
  const stem = `Which **river** is it? ![A map](media:${here})`;
  const picture = { media: gone, description: 'A *dam*', credit: '' };
  return { ...blank, stem, picture, answer: { ...blank.answer, options, right: ['o'] } };
}

const topic = (questions: Question[]) => ({
  headline: 'Rivers',
  dek: '',
  category: '',
  date: null,
  keyPoints: [],
  sources: [],
  vocabulary: [],
  questions,
});

test('each lost picture is named by its description and its question, where the format would carry it', () => {
  const lost = (format: 'moodle-xml' | 'qti-2.1' | 'gift') =>
    summariseLosses(exportFormatOf(format), [topic([question()])], [], isLost).lostPictures;
  const words = 'Which river is it? A map';
  const both = [
    { media: gone, description: 'A *dam*', words },
    { media: gone, description: 'A weir', words },
  ];
  expect(lost('moodle-xml')).toEqual(both);
  expect(lost('qti-2.1')).toEqual(both);
  expect(lost('gift')).toEqual([]);
  expect(lostPictures([question()], () => false)).toEqual([]);
});

test('its description stands in its place, and the other pictures stay', () => {
  const left = withoutLost(question(), isLost);
  expect(left.stem).toBe(`A \\*dam\\*\n\nWhich **river** is it? ![A map](media:${here})`);
  expect(left.picture).toBeNull();
  expect(left.answer.form === 'choose' && left.answer.options[0]?.text).toBe('A weir');
  expect(picturesNeeded([left])).toEqual([here]);
});

for (const format of ['moodle-xml', 'qti-2.1', 'qti-3.0'] as const)
  test(`${format} points at no picture that is not in it`, () => {
    const topics = [topic([withoutLost(question(), isLost)])];
    const files = exportFormatOf(format).write({ title: '', topics, media: () => new Uint8Array([1]) });
    const text = files.map((file) => ('text' in file ? file.text : '')).join('');
    expect(text).toContain(here);
    expect(text).toContain('A weir');
    expect(text).not.toContain(gone);
  });
