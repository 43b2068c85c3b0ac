/** Points: for what is right alone, unless the teacher wants speed and rows of right answers to count. */
import { expect, test } from 'vitest';
import { choiceQuestion, choose, opened, play, statementQuestion, step } from './fixtures/sessions';
import { leaderboardOf } from './leaderboard';
import { type Play, plainPlay } from './play';
import { scoresOf } from './scores';

const questions = [choiceQuestion, statementQuestion];
/** Ann is right twice, Bo once, Cy never. */
const quiz = (wanted: Partial<Play>) =>
  play(
    opened(questions),
    { type: 'playSet', play: { ...plainPlay, points: true, ...wanted } },
    step,
    step,
    step,
    choose('ann', 'mars'),
    choose('bo', 'mars'),
    choose('cy', 'venus'),
    step,
    step,
    step,
    step,
    choose('ann', 'true'),
    choose('bo', 'false'),
    step,
  );
const pointsIn = (wanted: Partial<Play>) => [...scoresOf(quiz(wanted)).values()].map(({ points }) => points);

test('right answers earn the points of their question, a hundred for each', () => {
  expect(pointsIn({})).toEqual([300, 200, 0]);
});

test('right answers in a row earn a little more, where the teacher wants it', () => {
  expect(pointsIn({ streaks: true })).toEqual([310, 200, 0]);
});

test('a fast right answer earns up to half again, and a wrong one nothing, however fast', () => {
  const [ann = 0, bo = 0, cy] = pointsIn({ speedBonus: true });
  expect(ann).toBeGreaterThan(300);
  expect(ann).toBeLessThanOrEqual(450);
  expect(bo).toBeGreaterThan(200);
  expect(cy).toBe(0);
});

test('nothing counts before its reveal', () => {
  const session = play(opened(questions), step, step, step, choose('ann', 'mars'));
  expect(scoresOf(session).get('ann')).toEqual({ points: 0, gained: 0, streak: 0 });
});

test('the leaderboard has the best first, shares ranks, and leaves out who has nothing', () => {
  const { rows } = leaderboardOf(quiz({}), (id) => id.toUpperCase());
  expect(rows).toEqual([
    { name: 'ANN', points: 300, gained: 100, rank: 1 },
    { name: 'BO', points: 200, gained: 0, rank: 2 },
  ]);
});

test('a team has the average of its students', () => {
  const session = play(opened(questions), { type: 'grouped', groups: [['ann', 'cy'], ['bo']] });
  const { rows, teams } = leaderboardOf({ ...quiz({ teams: true }), groups: session.groups }, () => '');
  expect(teams).toBe(true);
  expect(rows.map(({ name, points, rank }) => [name, points, rank])).toEqual([
    ['2', 200, 1],
    ['1', 150, 2],
  ]);
});
