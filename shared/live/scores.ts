/** Points, where the teacher has switched them on: for what is right, and on her wish for speed and for right answers in a row. */
import { hasKey } from '../question/has-key';
import type { Question } from '../question/question';
import { markAnswer } from '../question/readiness';
import type { Play } from './play';
import type { Given, Session } from './session';

/** What one point of a question is worth here, so that parts of it stay whole numbers. */
const worth = 100;
/** The most that speed adds to a right answer, as a part of its points. */
const mostForSpeed = 0.5;
/** What each right answer in a row adds from the second on, and the most that it adds. */
const forStreak = 10;
const mostForStreak = 50;

export interface Score {
  points: number;
  /** By the question revealed last. */
  gained: number;
  /** Right answers in a row up to now. */
  streak: number;
}

const none: Score = { points: 0, gained: 0, streak: 0 };

/** The score of every student, by id. The last vote on a question counts, and only what is revealed does. */
export function scoresOf(session: Session): Map<string, Score> {
  const scores = new Map(session.studentIds.map((id) => [id, none]));
  for (const [index, { question }] of session.items.entries()) {
    const vote = session.votes[index]?.at(-1);
    if (!vote?.revealed || !hasKey(question)) continue;
    for (const [id, score] of scores) scores.set(id, after(score, question, vote.given[id], session.play));
  }
  return scores;
}

function after(score: Score, question: Question, given: Given | undefined, play: Play): Score {
  const mark = given ? markAnswer(question, given.answer) : null;
  const streak = mark?.right ? score.streak + 1 : 0;
  const forRow = play.streaks ? Math.min(mostForStreak, forStreak * Math.max(0, streak - 1)) : 0;
  const forSpeed = play.speedBonus && given && mark?.right ? mostForSpeed * quickness(given.took, question.seconds) : 0;
  const gained = Math.round(question.points * worth * ((mark?.share ?? 0) + forSpeed)) + forRow;
  return { points: score.points + gained, gained, streak };
}

/** From 1, at once, to 0, at the end of the time; 0 where there is no clock or the time is not known. */
const quickness = (took: number, seconds: number | null): number =>
  seconds === null || seconds <= 0 || took < 0 ? 0 : Math.max(0, 1 - took / (seconds * 1000));
