/** The lines of the options chart: each option, each number or word that was given, or right and other, with its counts. */
import type { results } from '../../../../shared/messages/results';
import type { QuestionTally } from '../../../../shared/results/tally';
import { isRightOption } from '../../../../shared/results/vote-tally';

/** More answers than these are summed in one line; the words of a poll are all shown. */
const mostLines = 15;

export interface OptionLine {
  /** Null where nothing is chosen among. */
  option: number | null;
  /** Markup. */
  text: string;
  isRight: boolean;
  /** One number a vote. */
  counts: number[];
}

type Words = typeof results;

export function optionLines(one: QuestionTally, words: Words): OptionLine[] {
  const { answer } = one.question;
  if (answer.form === 'choose') {
    return answer.options.map(({ text }, at) => ({
      option: at,
      text,
      isRight: isRightOption(one.question, at),
      counts: countsAt(one, at),
    }));
  }
  const byHands = one.votes.some(({ hands }) => hands > 0);
  const listed = (answer.form === 'number' || one.first === null) && !byHands;
  if (listed) return givenLines(one, words);
  if (one.first === null)
    return [
      {
        ...line(
          words.allAnswers,
          one.votes.map(({ answered }) => answered),
        ),
      },
    ];
  return [words.rightAnswers, words.otherAnswers].map((text, at) => ({
    ...line(text, countsAt(one, at)),
    isRight: at === 0,
  }));
}

const countsAt = ({ votes }: QuestionTally, at: number): number[] => votes.map(({ counts }) => counts[at] ?? 0);
const line = (text: string, counts: number[]): OptionLine => ({ option: null, text, isRight: false, counts });

/** Each answer that was given with its counts, and in a last line the rest: rare ones, and those whose words were not noted. */
function givenLines({ votes, first }: QuestionTally, words: Words): OptionLine[] {
  const isPoll = first === null;
  const all = votes.flatMap(({ given }) => given);
  const texts = [...new Set(all.map(({ text }) => text))].slice(0, isPoll ? all.length : mostLines);
  const lines = texts.map((text) => ({
    ...line(
      text,
      votes.map(({ given }) => given.find((one) => one.text === text)?.count ?? 0),
    ),
    isRight: all.some((one) => one.text === text && one.right === true),
  }));
  const rest = votes.map(
    ({ answered }, vote) => answered - lines.reduce((sum, { counts }) => sum + (counts[vote] ?? 0), 0),
  );
  return rest.some((count) => count > 0)
    ? [...lines, line(isPoll ? words.leftBlankLine : words.otherAnswers, rest)]
    : lines;
}
