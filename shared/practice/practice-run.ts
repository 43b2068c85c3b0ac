/** One person's way through the questions: what is shown now, what was answered, and the only rules of going on. */
import type { Answer } from '../question/answer-form';
import { fitsForm } from '../question/forms';
import type { GivenById } from './practice';
import type { Practised } from './practised';
import { isMarked, standingOf } from './standing';

export interface PracticeRun {
  questions: readonly Practised[];
  given: GivenById;
  /** To answer, or to look through with the answers shown. */
  way: 'quiz' | 'explore';
  /** The ids of the questions of this round, in order. */
  round: readonly string[];
  /** The question that is shown; null before a round and after it. */
  now: string | null;
  /** Which of the round were answered in it; only these show their key in a quiz. */
  answered: readonly string[];
}

export type PracticeEvent =
  | { do: 'begin'; which: 'all' | 'not right' }
  | { do: 'explore' }
  | { do: 'answer'; answer: Answer; at: number }
  | { do: 'try again' }
  | { do: 'next' }
  | { do: 'back' }
  | { do: 'go to'; id: string }
  | { do: 'stop' }
  /** Puts other answers in the place of those that are kept; none, to begin anew. */
  | { do: 'keep'; given: GivenById };

export const startPractice = (questions: readonly Practised[], given: GivenById): PracticeRun => ({
  questions,
  given,
  way: 'quiz',
  round: [],
  now: null,
  answered: [],
});

export const notRight = ({ questions, given }: Pick<PracticeRun, 'questions' | 'given'>): Practised[] =>
  questions.filter((one) => ['other', 'partly'].includes(standingOf(one, given)));

export const shownNow = ({ questions, now }: PracticeRun): Practised | null =>
  questions.find(({ id }) => id === now) ?? null;

/** Whether the key of the question that is shown may be seen. */
export const isOpen = ({ way, now, answered }: PracticeRun): boolean =>
  way === 'explore' || (now !== null && answered.includes(now));

export function advancePractice(run: PracticeRun, event: PracticeEvent): PracticeRun {
  switch (event.do) {
    case 'begin':
      return begin(run, 'quiz', event.which === 'all' ? run.questions : notRight(run));
    case 'explore':
      return begin(run, 'explore', run.questions);
    case 'answer':
      return answer(run, event.answer, event.at);
    case 'try again':
      return { ...run, way: 'quiz', answered: run.answered.filter((id) => id !== run.now) };
    case 'next':
      return step(run, 1);
    case 'back':
      return step(run, -1);
    case 'go to':
      return goTo(run, event.id);
    case 'stop':
      return { ...run, now: null };
    case 'keep':
      return { ...run, given: event.given, answered: [], round: [], now: null };
  }
}

const idsOf = (questions: readonly Practised[]): string[] => questions.map(({ id }) => id);

function begin(run: PracticeRun, way: PracticeRun['way'], questions: readonly Practised[]): PracticeRun {
  const round = idsOf(questions);
  return { ...run, way, round, now: round[0] ?? null, answered: [] };
}

/** Only to the question that is shown, once until it is tried again, and only what can be answered to it. */
function answer(run: PracticeRun, given: Answer, at: number): PracticeRun {
  const shown = shownNow(run);
  if (!shown || isOpen(run) || !isMarked(shown) || !fitsForm(shown.question.answer, given)) return run;
  const tries = (run.given[shown.id]?.tries ?? 0) + 1;
  return {
    ...run,
    given: { ...run.given, [shown.id]: { answer: given, tries, at } },
    answered: [...run.answered, shown.id],
  };
}

/** After the last question the round is over; before the first there is nowhere to go. */
function step(run: PracticeRun, by: 1 | -1): PracticeRun {
  if (run.now === null) return run;
  const place = run.round.indexOf(run.now) + by;
  return place < 0 ? run : { ...run, now: run.round[place] ?? null };
}

/** One that is not in the round makes a round of all of them, with what was answered so far. */
function goTo(run: PracticeRun, id: string): PracticeRun {
  if (!run.questions.some((one) => one.id === id)) return run;
  const way = run.round.length === 0 ? 'explore' : run.way;
  return { ...run, way, now: id, round: run.round.includes(id) ? run.round : idsOf(run.questions) };
}
