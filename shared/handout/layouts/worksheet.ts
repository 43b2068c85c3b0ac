/** Worksheet: the questions of a set with room to answer, for the class; nothing in it tells what is right. */
import { pointsOf } from '../../library/set-totals';
import type { Question } from '../../question/question';
import type { AnswerSpace, Block } from '../handout';
import type { HandoutSource, Layout } from '../layout';
import { optionColumns, optionLetters } from '../option-columns';

export const worksheet: Layout<'worksheet'> = {
  name: 'worksheet',
  hasKey: false,
  blocks(source) {
    const { options, words, set, topics } = source;
    const blanks: Block[] = options.nameAndDate ? [{ block: 'blanks', labels: [words.name, words.date] }] : [];
    const told = options.brief ? topics.filter((topic) => topic.keyPoints.length > 0) : [];
    const briefs: Block[] = told.map(({ headline, keyPoints }) => ({
      block: 'brief',
      headline,
      points: [...keyPoints],
    }));
    const questions = set.items.map(
      ({ question }, index): Block => ({
        block: 'question',
        number: index + 1,
        stem: question.stem,
        points: options.points && pointsOf(question) > 0 ? words.points(pointsOf(question)) : null,
        space: roomToAnswer(question, source),
        key: null,
      }),
    );
    return [...blanks, ...briefs, ...questions];
  },
};

/** What is filled into a gap of the stem is a word or two. The key has no say in it: the room must not tell the answer. */
const gap = /_{3}/;

const writtenLines = (stem: string, lines: number): number => (gap.test(stem) ? Math.min(1, lines) : lines);

function roomToAnswer(question: Question, { options }: HandoutSource): AnswerSpace {
  const { answer } = question;
  if (answer.form === 'write') return { form: 'write', lines: writtenLines(question.stem, options.answerLines) };
  if (answer.form === 'talk') return { form: 'talk', lines: options.answerLines, starter: answer.starter };
  if (answer.form !== 'choose') return { form: 'write', lines: options.answerLines };
  const letters = optionLetters(question);
  return {
    form: 'choose',
    options: answer.options.map(({ text }, index) => ({ letter: letters[index] ?? '', text, right: false })),
    columns: optionColumns(
      answer.options.map((option) => option.text),
      options,
    ),
  };
}
