/** Aiken: the simplest of question lists; one right option, plain text, each option on its own line (Moodle docs, Aiken format). */
import type { FormOf } from '../../question/answer-form';
import { optionLetter } from '../../question/option-letter';
import type { Question } from '../../question/question';
import { plainText } from '../../rich-text/plain-text';
import type { ExportFormat } from '../export-format';

/** Letters end at Z. */
const mostOptions = 26;

export const aiken: ExportFormat<'aiken'> = {
  name: 'aiken',
  label: 'Aiken',
  extension: 'txt',
  kinds: ['choice', 'true-false'],
  holds: [],
  holdsOfTopic: [],
  refuses({ answer }) {
    if (answer.form !== 'choose' || answer.right.length !== 1) return 'noKey';
    return answer.options.length > mostOptions ? 'tooManyOptions' : null;
  },
  write: ({ topics }) => {
    const questions = topics.flatMap((topic) => topic.questions.map(questionText));
    return [{ path: 'questions.txt', text: `${questions.join('\n\n')}\n` }];
  },
};

/** A line break would end the question, so that everything stands on one line. */
const oneLine = (markup: string): string => plainText(markup).replace(/\s+/g, ' ').trim();

function questionText({ stem, answer }: Question): string {
  const { options, right } = answer as FormOf<'choose'>;
  const lines = options.map(({ text }, at) => `${optionLetter(at)}. ${oneLine(text)}`);
  const key = optionLetter(options.findIndex(({ id }) => id === right[0]));
  return [oneLine(stem), ...lines, `ANSWER: ${key}`].join('\n');
}
