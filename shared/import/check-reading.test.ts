/** What was read is kept without signs that turn it round, and a question with equal options says so. */
import { expect, it } from 'vitest';
import { checkReading } from './check-reading';
import { questionsOf, readText } from './fixtures/read-as';
import { gift } from './formats/gift/gift';

const checked = (text: string) => checkReading(readText(gift, text));

it('takes the signs that turn the reading direction out, and nothing else', () => {
  const read = checked('::T::Which \u202eword\u202c is it, \u2067سلام\u2069? {=it\u202es ~no\u200fne}');
  const [one] = questionsOf(read);
  expect(JSON.stringify(read)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(one?.question.stem).toBe('Which word is it, سلام?');
  expect(JSON.stringify(one?.question.answer)).toContain('no\u200fne');
});

it('notes equal options', () => {
  const notes = (text: string) => questionsOf(checked(text)).map((one) => one.notes.map(({ code }) => code));
  expect(notes('Which? {=one ~two ~two}')).toEqual([['sameOptions']]);
  expect(notes('Which? {=Aa ~AA ~aa}')).toEqual([[]]);
});

it('refuses options that only lost pictures told apart', () => {
  const [topic] = checked('Which flag? {=flag ~flag}').topics;
  const [one] = topic?.questions ?? [];
  if (!topic || !one) throw new Error('nothing was read');
  const lost = { ...one, notes: [{ code: 'mediaLost' as const, facts: { count: 2 } }] };
  const read = checkReading({ topics: [{ ...topic, questions: [lost] }], refused: [] });
  expect([questionsOf(read), read.refused.map(({ code }) => code)]).toEqual([[], ['mediaMissing']]);
});

it('shortens a headline or a category by whole signs and notes it, and refuses key points and words that are too long', () => {
  const [topic] = checked('Which? {=one ~two}').topics;
  if (!topic) throw new Error('nothing was read');
  const long = {
    ...topic,
    headline: `${'a'.repeat(499)}😀😀`,
    category: '😀'.repeat(201),
    keyPoints: [
      { id: 'k', text: 'b'.repeat(20_001), sourceId: null },
      { id: 'l', text: 'short', sourceId: null },
    ],
    vocabulary: [{ term: 'c', meaning: 'd'.repeat(20_001) }],
  };
  const read = checkReading({ topics: [long], refused: [] });
  expect(read.topics[0]).toMatchObject({
    headline: `${'a'.repeat(499)}😀`,
    category: '😀'.repeat(200),
    vocabulary: [],
  });
  expect(read.topics[0]?.keyPoints.map(({ id }) => id)).toEqual(['l']);
  expect(questionsOf(read)[0]?.notes).toEqual([{ code: 'textShortened', facts: {} }]);
  expect(read.refused.map(({ code, place }) => [code, place.file, place.words])).toEqual([
    ['tooLong', 'quiz.txt', `${'b'.repeat(39)}…`],
    ['tooLong', 'quiz.txt', 'c'],
  ]);
});
