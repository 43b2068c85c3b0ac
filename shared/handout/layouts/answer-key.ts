/** Answer key: a grid of the right answers, then each question with its answer and explanation, for the teacher. */
import { pointsOf } from '../../library/set-totals';
import { keyFor } from '../../question/forms';
import type { Question } from '../../question/question';
import type { AnswerSpace, Block, BlockOf } from '../handout';
import type { Layout, PaperWords } from '../layout';
import { optionLetters } from '../option-columns';

/** Longer sets get a grid of two halves side by side, as long as no answer is longer than this (characters). */
const longestInHalf = 18;
const manyQuestions = 8;
/** Beside the first accepted answer; the rest are spellings that only the marking needs. */
const mostOthers = 2;

export const answerKey: Layout<'answer-key'> = {
  name: 'answer-key',
  hasKey: true,
  blocks({ set, words }) {
    const questions = set.items.map((item) => item.question);
    const total = questions.reduce((sum, question) => sum + pointsOf(question), 0);
    const note: Block = { block: 'text', style: 'dek', text: words.keySummary(questions.length, total) };
    if (questions.length === 0) return [note];
    return [
      note,
      grid(questions, words),
      { block: 'heading', level: 1, text: words.withExplanations },
      ...questions.map((question, index) => withKey(question, index, words)),
    ];
  },
};

function withKey(question: Question, index: number, words: PaperWords): Block {
  return {
    block: 'question',
    number: index + 1,
    stem: question.stem,
    points: pointsOf(question) > 0 ? words.points(pointsOf(question)) : null,
    space: withRight(question),
    key: { answer: answerLine(question, words), explanation: question.explanation },
  };
}

/** Options carry their own mark; everything else says its answer in a line. */
function answerLine(question: Question, words: PaperWords): string {
  if (question.answer.form === 'talk') return words.answersDiffer;
  if (question.answer.form !== 'choose') return words.answer(writtenKey(question, words));
  return keyLetters(question).length > 0 ? '' : words.noKey;
}

function withRight(question: Question): AnswerSpace {
  const { answer } = question;
  if (answer.form !== 'choose') return { form: 'write', lines: 0 };
  const letters = optionLetters(question);
  const options = answer.options.map(({ id, text }, index) => ({
    letter: letters[index] ?? '',
    text,
    right: answer.right.includes(id),
  }));
  return { form: 'choose', options, columns: 1 };
}

function keyLetters(question: Question): string[] {
  const { answer } = question;
  if (answer.form !== 'choose') return [];
  return optionLetters(question).filter((_, index) => answer.right.includes(answer.options[index]?.id ?? ''));
}

function writtenKey({ answer }: Question, words: PaperWords): string {
  if (answer.form === 'talk') return words.talk;
  const [first, ...others] = keyFor(answer);
  return first === undefined ? words.noKey : words.accepted(first, others.slice(0, mostOthers));
}

function grid(questions: readonly Question[], words: PaperWords): BlockOf<'table'> {
  const rows = questions.map((question, index) => {
    const letters = keyLetters(question).join(', ');
    const shown = question.answer.form === 'choose' ? letters || words.noKey : writtenKey(question, words);
    return [String(index + 1), shown, pointsOf(question) > 0 ? words.number(pointsOf(question)) : ''];
  });
  const head = [words.question, words.rightAnswer, words.pointsHead];
  const short = rows.every((row) => (row[1]?.length ?? 0) <= longestInHalf);
  if (rows.length <= manyQuestions || !short) return { block: 'table', shares: [1, 5, 1], head, rows };
  const half = Math.ceil(rows.length / 2);
  const beside = rows.slice(0, half).map((row, index) => [...row, ...(rows[half + index] ?? ['', '', ''])]);
  return { block: 'table', shares: [2, 3, 2, 2, 3, 2], head: [...head, ...head], rows: beside };
}
