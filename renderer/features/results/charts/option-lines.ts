/** The lines of the options chart: each option, or right and other for a written answer, with its counts. */
import type { results } from '../../../../shared/messages/results';
import type { QuestionTally } from '../../../../shared/results/tally';
import { isRightOption } from '../../../../shared/results/vote-tally';

export interface OptionLine {
  /** Null for the two lines of a written answer. */
  option: number | null;
  text: string;
  isRight: boolean;
  /** One number a vote. */
  counts: number[];
}

export function optionLines(one: QuestionTally, words: typeof results): OptionLine[] {
  const { answer } = one.question;
  const countsOf = (at: number) => one.votes.map(({ counts }) => counts[at] ?? 0);
  if (answer.form === 'choose') {
    return answer.options.map(({ text }, at) => ({
      option: at,
      text,
      isRight: isRightOption(one.question, at),
      counts: countsOf(at),
    }));
  }
  if (one.first === null) return [];
  return [words.rightAnswers, words.otherAnswers].map((text, at) => ({
    option: null,
    text,
    isRight: at === 0,
    counts: countsOf(at),
  }));
}
