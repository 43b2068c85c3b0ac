/** Answer key: a grid of the right answers, then each question with its answer and explanation, for the teacher. */
import { pointsOf } from '../../library/set-totals';
import { askedOf, gapsInOrder, rightPlaces, stemAsked } from '../../question/asked';
import { feedbackOn } from '../../question/feedback-on';
import { keyFor } from '../../question/forms';
import { gapKey } from '../../question/forms/gaps';
import { hasKey } from '../../question/has-key';
import { kindOf } from '../../question/kinds';
import { optionLetter } from '../../question/option-letter';
import type { Question } from '../../question/question';
import { escapeText } from '../../rich-text/escape-text';
import { plainText } from '../../rich-text/plain-text';
import type { Block, BlockOf } from '../handout';
import type { HandoutSource, Layout, PaperWords } from '../layout';
import { pictureOf } from '../question-block';
import { roomToAnswer } from '../room-to-answer';

/** Longer sets get a grid of two halves side by side, as long as no answer is longer than this (characters). */
const longestInHalf = 18;
const manyQuestions = 8;
/** Beside the first accepted answer; the rest are spellings that only the marking needs. */
const mostOthers = 2;

export const answerKey: Layout<'answer-key'> = {
  name: 'answer-key',
  hasKey: true,
  blocks(source) {
    const { set, words } = source;
    const questions = set.items.map((item) => item.question);
    const total = questions.reduce((sum, question) => sum + pointsOf(question), 0);
    const note: Block = { block: 'text', style: 'dek', text: words.keySummary(questions.length, total) };
    if (questions.length === 0) return [note];
    return [
      note,
      grid(questions, words),
      { block: 'heading', level: 1, text: words.withExplanations },
      ...questions.map((question, index) => withKey(question, index, source)),
    ];
  },
};

function withKey(question: Question, index: number, { words, options }: HandoutSource): Block {
  return {
    block: 'question',
    number: index + 1,
    stem: stemAsked(question),
    picture: pictureOf(question),
    points: pointsOf(question) > 0 ? words.points(pointsOf(question)) : null,
    hint: '',
    space: roomToAnswer(question, { style: options, lines: 0, told: true }),
    key: { answer: answerLine(question, words), explanation: explanationOf(question) },
  };
}

/** The feedback on single answers goes below the explanation, each behind its letter. */
function explanationOf({ explanation, answer }: Question): string {
  const told = feedbackOn(answer).map((one) => `**${escapeText(one.answer)}**\u2002${one.feedback}`);
  return [explanation, ...told].filter((part) => part.trim() !== '').join('\n\n');
}

/** Options, pairs and places carry their own mark; everything else says its answer in a line. */
function answerLine(question: Question, words: PaperWords): string {
  const { form } = question.answer;
  if (form === 'talk') return question.kind === 'slide' ? '' : words.answersDiffer;
  if (!hasKey(question)) return missingKey(question, words);
  return form === 'write' || form === 'number' || form === 'gaps' ? words.answer(shortKey(question, words)) : '';
}

/** A poll has no right answer; anything else is still to be given one. */
const missingKey = ({ kind }: Question, words: PaperWords): string => (kindOf(kind).scored ? words.noKey : words.poll);

/** The word stands beside the letter where it is short for sure: true or false. */
function keyLetters({ kind, answer }: Question): string[] {
  if (answer.form !== 'choose') return [];
  const withWord = kindOf(kind).fixedOptions;
  return answer.options.flatMap(({ id, text }, index) => {
    if (!answer.right.includes(id)) return [];
    return [withWord ? `${optionLetter(index)} ${plainText(text)}` : optionLetter(index)];
  });
}

/** The key in so few signs that it fits a grid. */
function shortKey(question: Question, words: PaperWords): string {
  const { answer } = question;
  if (answer.form === 'talk') return question.kind === 'slide' ? words.slide : words.talk;
  if (!hasKey(question)) return missingKey(question, words);
  const asked = askedOf(question);
  if (answer.form === 'choose') return keyLetters(question).join(', ');
  if (answer.form === 'match' && asked.form === 'match')
    return numbered(rightPlaces(answer, asked.rights).map(optionLetter), ', ');
  if (answer.form === 'gaps')
    return numbered(
      gapsInOrder(question.stem, answer).map((one) => gapKey(one)[0] ?? ''),
      '; ',
    );
  const [first = '', ...others] = keyFor(answer);
  if (answer.form === 'order') return [first, ...others].join(' → ');
  return words.accepted(first, others.slice(0, mostOthers));
}

const numbered = (texts: readonly string[], between: string): string =>
  texts.length === 1 ? (texts[0] ?? '') : texts.map((text, index) => `${index + 1} ${text}`).join(between);

function grid(questions: readonly Question[], words: PaperWords): BlockOf<'table'> {
  const rows = questions.map((question, index) => {
    return [
      String(index + 1),
      shortKey(question, words),
      pointsOf(question) > 0 ? words.number(pointsOf(question)) : '',
    ];
  });
  const head = [words.question, words.rightAnswer, words.pointsHead];
  const short = rows.every((row) => (row[1]?.length ?? 0) <= longestInHalf);
  if (rows.length <= manyQuestions || !short) return { block: 'table', shares: [1, 5, 1], head, rows };
  const half = Math.ceil(rows.length / 2);
  const beside = rows.slice(0, half).map((row, index) => [...row, ...(rows[half + index] ?? ['', '', ''])]);
  return { block: 'table', shares: [2, 3, 2, 2, 3, 2], head: [...head, ...head], rows: beside };
}
