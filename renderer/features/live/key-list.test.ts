/** The list of keys tells the truth: every key in it does something. */
import { expect, test } from 'vitest';
import { plainPlay } from '../../../shared/live/play';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { keyList } from './key-list';
import { commandOfKey } from './key-map';

const named: Record<string, string> = { Space: ' ', Left: 'ArrowLeft', Right: 'ArrowRight', Esc: 'Escape' };
const question = { stem: '?', asked: false };
const seat = { studentId: 's1', name: 'Amara O.', number: 1 };
const everythingCan = {
  phase: 'asking',
  step: 'answers',
  nextStep: 'revealAnswer',
  canGoBack: true,
  canVoteAgain: true,
  clock: { total: 60_000, left: 30_000, at: 0, running: true },
  seats: [seat, { ...seat, studentId: 's2' }],
  questions: Array.from({ length: 10 }, () => question),
  next: { stem: 'Next', kind: 'choice', seconds: null },
  play: { ...plainPlay, points: true, leaderboard: true },
  over: null,
} as unknown as TeacherView;

test('every key that is listed does something, and no two lines name the same one', () => {
  const ways = keyList().flatMap(({ lines }) => lines.flatMap((line) => line.ways));
  const idle = ways.filter((keys) => {
    const key = keys.at(-1) ?? '';
    return commandOfKey({ key: named[key] ?? key, ctrl: keys.includes('Ctrl'), alt: false }, everythingCan) === null;
  });
  expect(idle).toEqual([]);
  expect(new Set(ways.map(String)).size).toBe(ways.length);
});
