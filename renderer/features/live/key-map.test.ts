/** Every key of a quiz does what the teacher expects, and nothing where it can't be done. */
import { expect, test } from 'vitest';
import { plainPlay } from '../../../shared/live/play';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { commandOfKey } from './key-map';

const clock = { total: 60_000, left: 30_000, at: 0, running: true };
const now = {
  phase: 'asking',
  step: 'answers',
  nextStep: 'revealAnswer',
  canGoBack: true,
  canVoteAgain: false,
  blank: false,
  clock,
  seats: [{ studentId: 's1', name: 'Amara O.', number: 1, answer: null }],
  play: plainPlay,
  over: null,
  next: { stem: 'Next', kind: 'choice', seconds: null },
  questions: Array.from({ length: 12 }, () => ({ stem: '?', asked: false })),
} as unknown as TeacherView;

const press = (key: string, view: Partial<TeacherView> = {}, ctrl = false) =>
  commandOfKey({ key, ctrl, alt: false }, { ...now, ...view });
const done = (action: object) => ({ do: 'act', action });

test('space, right and the clicker go on, left and the clicker go back', () => {
  for (const key of [' ', 'ArrowRight', 'PageDown']) expect(press(key)).toEqual(done({ do: 'next' }));
  for (const key of ['ArrowLeft', 'PageUp']) expect(press(key)).toEqual(done({ do: 'back' }));
  expect(press('ArrowLeft', { canGoBack: false })).toBeNull();
});

test('after the end the next step leaves, and Esc does not ask', () => {
  expect(press(' ', { nextStep: 'leave' })).toEqual({ do: 'leave' });
  expect(press('Escape', { phase: 'finished' })).toEqual({ do: 'leave' });
  expect(press('Escape')).toEqual({ do: 'askToEnd' });
});

test('B and the clicker blank and unblank', () => {
  for (const key of ['B', '.']) expect(press(key)).toEqual(done({ do: 'blank' }));
});

test('the timer keys need a timer, more time can begin one', () => {
  expect(press('t')).toEqual(done({ do: 'timer', change: 'toggle' }));
  expect(press('+')).toEqual(done({ do: 'timer', change: 'more' }));
  expect(press('-')).toEqual(done({ do: 'timer', change: 'less' }));
  expect(press('t', { clock: null })).toBeNull();
  expect(press('+', { clock: null })).toEqual(done({ do: 'timer', change: 'more' }));
  expect(press('+', { step: 'options' })).toBeNull();
});

test('a second vote and a picked student only where there can be one', () => {
  expect(press('r')).toBeNull();
  expect(press('r', { canVoteAgain: true })).toEqual(done({ do: 'voteAgain' }));
  expect(press('p')).toEqual(done({ do: 'pickStudent' }));
  expect(press('p', { seats: [] })).toBeNull();
});

test('Ctrl and a digit go to a question that exists', () => {
  expect(press('3', {}, true)).toEqual(done({ do: 'goTo', index: 2 }));
  expect(press('0', {}, true)).toEqual(done({ do: 'goTo', index: 9 }));
  expect(press('9', { questions: now.questions.slice(0, 4) }, true)).toBeNull();
  expect(press('3')).toBeNull();
});

test('keys with Alt and unknown keys do nothing', () => {
  expect(commandOfKey({ key: ' ', ctrl: false, alt: true }, now)).toBeNull();
  expect(press('constructor')).toBeNull();
  expect(press('b', {}, true)).toBeNull();
});

test('S skips where there is a next question, A asks one now, and neither does anything in the lobby', () => {
  expect(press('s')).toEqual(done({ do: 'skip' }));
  expect(press('s', { next: null })).toBeNull();
  expect(press('a')).toEqual({ do: 'open', dialog: 'quick' });
  for (const phase of ['lobby', 'practice', 'finished'] as const)
    for (const key of ['s', 'a']) expect(press(key, { phase })).toBeNull();
});

test('L lays the leaderboard over the scene and takes it away, only where it is switched on', () => {
  const play = { ...plainPlay, points: true, leaderboard: true };
  expect(press('l')).toBeNull();
  expect(press('l', { play: { ...play, points: false } })).toBeNull();
  expect(press('l', { play })).toEqual(done({ do: 'lay', over: 'leaderboard' }));
  expect(press('l', { play, over: 'leaderboard' })).toEqual(done({ do: 'lay', over: null }));
});

test('groups need two students, phones are at hand until the end, the keys always', () => {
  expect(press('g')).toBeNull();
  expect(press('g', { seats: [...now.seats, ...now.seats] })).toEqual({ do: 'open', dialog: 'groups' });
  expect(press('w', { phase: 'lobby' })).toEqual({ do: 'open', dialog: 'phones' });
  expect(press('w', { phase: 'finished' })).toBeNull();
  for (const key of ['?', 'F1']) expect(press(key, { phase: 'finished' })).toEqual({ do: 'open', dialog: 'keys' });
});

test('at an own pace Space asks before it ends the work of everybody, and there is nothing to jump to', () => {
  const practice = { phase: 'practice', nextStep: 'finishQuiz', step: null } as const;
  for (const key of [' ', 'PageDown']) expect(press(key, practice)).toEqual({ do: 'askToEnd' });
  expect(press('3', practice, true)).toBeNull();
  expect(press('p', practice)).toBeNull();
});
