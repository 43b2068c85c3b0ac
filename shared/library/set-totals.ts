/** What a set adds up to: questions, points and time. */
import type { Question } from '../question/question';
import type { QuestionSet } from './question-set';

/** Reading the question and talking about the answer takes about as long again as this, beside the time to answer (seconds). */
const aroundEach = 30;
/** A question without a timer takes about this long (seconds). */
const withoutTimer = 60;

/** The time a question takes in class, in seconds. */
export function secondsOf({ answer, seconds }: Question): number {
  return answer.form === 'talk' ? answer.think + answer.pair + answer.share : (seconds ?? withoutTimer);
}

/** What the question is worth; a discussion is not marked, so it is worth nothing whatever its file says. */
export const pointsOf = ({ answer, points }: Question): number => (answer.form === 'talk' ? 0 : points);

export interface SetTotals {
  questions: number;
  points: number;
  /** Whole minutes, rounded up, with the time around each question. */
  minutes: number;
  /** Of these, minutes of discussion. */
  talkMinutes: number;
}

export function totalsOf(set: Pick<QuestionSet, 'items'>): SetTotals {
  const questions = set.items.map((item) => item.question);
  const talks = questions.filter((question) => question.answer.form === 'talk');
  const seconds =
    questions.reduce((sum, question) => sum + secondsOf(question), 0) + aroundEach * (questions.length - talks.length);
  return {
    questions: questions.length,
    points: questions.reduce((sum, question) => sum + pointsOf(question), 0),
    minutes: Math.ceil(seconds / 60),
    talkMinutes: Math.ceil(talks.reduce((sum, question) => sum + secondsOf(question), 0) / 60),
  };
}
