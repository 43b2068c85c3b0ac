/** What a draft comes to follows from its lines, the teacher's decisions and the categories of the library. */
import { expect, it } from 'vitest';
import { buildTopic } from '../../../shared/import/build-topic';
import { changeDraft, type Draft, emptyDraft } from './draft';
import { outcomeOf } from './outcome';

const page =
  'Nov. 19, 2026\nState court says drone photos need a warrant\nJudges split over what a fence still hides\nState supreme court\nDeputies flew a small drone over a fenced yard and photographed a shed.\nThe court held that low-flying photos of a home are a search.\nWhy did the court call the photos a search?';
const list = '1. Which branch makes laws?\na) executive\n*b) legislative';

const read = (text: string): Draft => changeDraft(emptyDraft, { do: 'text', text });
function outcome(draft: Draft, categories: string[] = []) {
  const lines = draft.page?.lines ?? [];
  return outcomeOf(
    draft,
    lines,
    buildTopic(lines, () => 'id'),
    { categories, untitled: 'Untitled questions' },
  );
}
const codes = (draft: Draft, categories: string[] = []) =>
  outcome(draft, categories).toDecide.map((point) => point.code);

it('takes any category in a library without categories', () => {
  expect(outcome(read(page)).topic.category).toBe('State supreme court');
  expect(codes(read(page))).not.toContain('newCategory');
});

it('asks about a category that is not the library’s, and writes one that is as the library does', () => {
  expect(codes(read(page), ['Science'])).toContain('newCategory');
  expect(outcome(read(page), ['STATE Supreme Court'])).toMatchObject({ topic: { category: 'STATE Supreme Court' } });
  expect(codes(read(page), ['STATE Supreme Court'])).not.toContain('newCategory');
});

it('loses no category that was not decided about', () => {
  expect(outcome(read(page), ['Science']).topic.category).toBe('State supreme court');
});

it('is decided when a category is chosen or added as new', () => {
  const chosen = changeDraft(read(page), { do: 'category', category: 'Science' });
  expect(outcome(chosen, ['Science']).topic.category).toBe('Science');
  expect(codes(chosen, ['Science'])).not.toContain('newCategory');
  const point = outcome(read(page), ['Science']).toDecide.find((one) => one.code === 'newCategory');
  const added = changeDraft(read(page), { do: 'keep', key: point?.key ?? '' });
  expect(codes(added, ['Science'])).not.toContain('newCategory');
});

it('asks for a headline until one is written, and never leaves the topic without one', () => {
  const draft = read(list);
  expect(codes(draft)).toContain('headlineMissing');
  expect(outcome(draft)).toMatchObject({ lacksHeadline: true, topic: { headline: 'Untitled questions' } });
  const written = changeDraft(draft, { do: 'headline', text: ' Branches ' });
  expect(codes(written)).not.toContain('headlineMissing');
  expect(outcome(written)).toMatchObject({ lacksHeadline: true, topic: { headline: 'Branches' } });
});

it('asks about a question without options, at its line, until its kind is chosen', () => {
  const draft = read(page);
  expect(outcome(draft).toDecide).toContainEqual(
    expect.objectContaining({ code: 'questionHasNoOptions', line: 7, question: 1 }),
  );
  expect(codes(changeDraft(draft, { do: 'kind', line: 7, kind: 'discussion' }))).not.toContain('questionHasNoOptions');
});

it('asks for a category until one is written, and asks again when it is taken out', () => {
  const draft = read(list);
  expect(codes(draft, ['Science'])).toContain('categoryMissing');
  const written = changeDraft(draft, { do: 'category', category: ' Law ' });
  expect(codes(written, ['Science'])).not.toContain('categoryMissing');
  expect(outcome(written, ['Science'])).toMatchObject({ lacksCategory: true, topic: { category: 'Law' } });
  expect(codes(changeDraft(written, { do: 'category', category: '' }))).toContain('categoryMissing');
});
