/** Pasted text opens as lines, typed text does not, and what was decided goes with the text it was about. */
import { expect, it } from 'vitest';
import { changeDraft, type Draft, emptyDraft } from './draft';

const page =
  'Nov. 19, 2026\nState court says drone photos need a warrant\nCourts and rights\nDeputies flew a drone over a fenced yard and took photographs of a shed.\nWhy did the court call the photos a search?';
const other = '1. Which branch makes laws?\na) executive\n*b) legislative';

const type = (draft: Draft, text: string): Draft =>
  [...text].reduce((now, letter) => changeDraft(now, { do: 'text', text: now.text + letter }), draft);
const paste = (draft: Draft, text: string): Draft => changeDraft(draft, { do: 'text', text });

it('shows the lines of a pasted text at once', () => {
  expect(paste(emptyDraft, page)).toMatchObject({ showsLines: true, problem: null });
});

it('reads a typed text without taking the box away', () => {
  const typed = type(emptyDraft, page);
  expect(typed.page).not.toBeNull();
  expect(typed.showsLines).toBe(false);
});

it('shows the lines of a shorter text that replaces a longer one', () => {
  const back = changeDraft(paste(emptyDraft, page), { do: 'showBox' });
  expect(paste(back, other)).toMatchObject({ showsLines: true, page: { format: 'question-list' } });
});

it('keeps a text that fits nothing in the box, and says why', () => {
  const draft = paste(emptyDraft, 'milk\neggs\nbread');
  expect(draft).toMatchObject({
    text: 'milk\neggs\nbread',
    page: null,
    showsLines: false,
    problem: { code: 'pastedUnfit' },
  });
});

it('keeps changed roles when the box is shown in between, and forgets them with another text', () => {
  const changed = changeDraft(paste(emptyDraft, page), { do: 'role', line: 4, role: 'skipped' });
  const again = changeDraft(changeDraft(changed, { do: 'showBox' }), { do: 'showLines' });
  expect(again.page?.lines[3]).toMatchObject({ role: 'skipped', reason: { code: 'byTeacher' } });
  expect(paste(changed, `${page}\nEnd`).page?.lines[3]?.role).not.toBe('skipped');
});

it('gives way to another line that becomes the category', () => {
  const chosen = changeDraft(paste(emptyDraft, page), { do: 'category', category: 'Science' });
  expect(changeDraft(chosen, { do: 'role', line: 4, role: 'skipped' }).category).toBe('Science');
  expect(changeDraft(chosen, { do: 'role', line: 4, role: 'category' }).category).toBeNull();
});
