/** A line that becomes the headline, dek, date or category takes the place of the one before. */
import { expect, it } from 'vitest';
import { buildTopic } from './build-topic';
import { changeRole, joinLine } from './change-line';
import type { LineRole, PastedLine } from './pasted-line';

const line = (number: number, role: LineRole, text: string): PastedLine => ({
  number,
  original: text,
  text,
  gap: false,
  role,
});
const page = [line(1, 'headline', 'Room 114'), line(2, 'dek', 'Town votes'), line(3, 'keyPoint', 'It was close.')];

it.each(['headline', 'dek', 'date', 'category'] as const)('a new %s leaves the old one out', (role) => {
  const before = [line(1, role, 'one'), line(2, 'keyPoint', 'two')];
  expect(changeRole(before, 2, role)).toMatchObject([{ role: 'skipped', reason: { code: 'byTeacher' } }, { role }]);
});

it('the headline is the new line alone', () => {
  expect(buildTopic(changeRole(page, 2, 'headline'), () => 'id').topic.headline).toBe('Town votes');
});

it('key points are as many as the teacher says', () => {
  expect(changeRole(page, 2, 'keyPoint').map(({ role }) => role)).toEqual(['headline', 'keyPoint', 'keyPoint']);
});

it('a line that was joined with the headline is a piece of it', () => {
  const joined = changeRole(joinLine(page, 2, 'above'), 2, 'headline');
  expect(buildTopic(joined, () => 'id').topic.headline).toBe('Room 114 Town votes');
});
