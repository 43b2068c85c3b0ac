/** The room a question gets on paper to be answered in, and with `told` what is right in it. */
import { askedOf, orderPlaces, rightPlaces } from '../question/asked';
import { kindOf } from '../question/kinds';
import { optionLetter } from '../question/option-letter';
import type { Question } from '../question/question';
import { plainText } from '../rich-text/plain-text';
import type { AnswerSpace, PageStyle } from './handout';
import { fitsInRow, optionColumns } from './option-columns';

interface Paper {
  style: PageStyle;
  /** The lines that a written answer gets. */
  lines: number;
  /** Whether what is right is printed. */
  told: boolean;
}

export function roomToAnswer(question: Question, { style, lines, told }: Paper): AnswerSpace {
  const { answer } = question;
  const asked = askedOf(question);
  switch (asked.form) {
    case 'choose':
      return roomToChoose(question, style, told);
    case 'write':
      return { form: 'write', lines: told ? 0 : writtenLines(question.stem, lines) };
    case 'number':
      return told ? { form: 'write', lines: 0 } : { form: 'number', unit: asked.unit };
    case 'match': {
      const places = told && answer.form === 'match' ? rightPlaces(answer, asked.rights) : [];
      const letterAt = (index: number) => (told ? optionLetter(places[index] ?? 0) : '');
      return {
        form: 'match',
        lefts: asked.lefts.map((text, index) => ({ text, answer: letterAt(index) })),
        rights: asked.rights.map((text, index) => ({ letter: optionLetter(index), text })),
      };
    }
    case 'order': {
      const places = told && answer.form === 'order' ? orderPlaces(answer, asked.items) : [];
      return { form: 'order', items: asked.items.map((text, at) => ({ text, place: String(places[at] ?? '') })) };
    }
    case 'gaps':
      return {
        form: 'gaps',
        choices: asked.gaps.flatMap(({ options }, at) =>
          options.length > 0 ? { number: asked.gaps.length > 1 ? at + 1 : null, options } : [],
        ),
      };
    case 'talk':
      // A slide is there to be read.
      return question.kind === 'slide' || told || answer.form !== 'talk'
        ? { form: 'talk', lines: 0, starter: '' }
        : { form: 'talk', lines, starter: answer.starter };
  }
}

/** What is filled into a gap of the stem is a word or two. The key has no say in it: the room must not tell the answer. */
const gap = /_{3}/;

const writtenLines = (stem: string, lines: number): number => (gap.test(stem) ? Math.min(1, lines) : lines);

function roomToChoose(question: Question, style: PageStyle, told: boolean): AnswerSpace {
  const { answer } = question;
  if (answer.form !== 'choose') return { form: 'write', lines: 0 };
  const texts = answer.options.map(({ text }) => text);
  const plain = texts.map(plainText);
  const isPoll = !kindOf(question.kind).scored;
  if (question.kind === 'scale-poll' && !answer.many && fitsInRow(plain, style))
    return { form: 'scale', options: texts };
  return {
    form: 'choose',
    options: answer.options.map(({ id, text }, index) => ({
      letter: optionLetter(index),
      text,
      right: told && answer.right.includes(id),
    })),
    columns: told ? 1 : optionColumns(plain, style),
    boxes: answer.many || isPoll,
  };
}
