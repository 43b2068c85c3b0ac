/** GIFT: Moodle's question language in plain text (Moodle docs, GIFT format). */
import type { FormOf } from '../../question/answer-form';
import type { Question } from '../../question/question';
import type { ExportFormat } from '../export-format';
import { saysInWeights } from '../option-weights';
import { giftAnswer } from './gift-answer';
import { giftTexts } from './gift-text';

/** They stand around a tag, and can't stand in one. */
const brackets = /[[\]]/;

export const gift: ExportFormat<'gift'> = {
  name: 'gift',
  label: 'GIFT',
  extension: 'gift',
  kinds: ['choice', 'multiple-response', 'true-false', 'short-answer', 'numeric', 'matching', 'discussion'],
  holds: [
    'manyWithOneRight',
    'explanation',
    'tags',
    'formatting',
    'optionFormatting',
    'optionFeedback',
    'weights',
    'otherAnswers',
    'answerFeedback',
    'partNumbers',
    'wildcards',
  ],
  holdsOfTopic: ['headline'],
  alsoLoses: (question) => [
    ...(saysInWeights(question) ? [] : (['credit', 'weights'] as const)),
    ...(question.tags.some((tag) => brackets.test(tag)) ? (['tags'] as const) : []),
  ],
  refuses({ kind, answer }) {
    if (answer.form === 'write' && [...answer.accepted, ...answer.others.map(({ text }) => text)].some(hasArrow))
      return 'arrowInText';
    if (kind !== 'discussion' && kind !== 'matching' && !hasRight(answer)) return 'noKey';
    return null;
  },
  write: ({ topics }) => {
    const parts = topics.flatMap(({ headline, questions }) => [
      `$CATEGORY: ${headline.replaceAll('/', '//').replace(/\s+/g, ' ').trim()}`,
      ...questions.map(questionText),
    ]);
    return [{ path: 'questions.gift', text: `${parts.join('\n\n')}\n` }];
  },
};

/** An arrow among answers makes them the pairs of a matching. */
const hasArrow = (text: string): boolean => text.includes('->');

function hasRight(answer: Question['answer']): boolean {
  if (answer.form === 'choose') return answer.right.length > 0;
  return (answer as FormOf<'write'> | FormOf<'number'>).accepted.length > 0;
}

function questionText(question: Question): string {
  const texts = giftTexts(question);
  const tags = question.tags.map((tag) => `[tag:${tag.split(brackets).join('')}]`);
  const comment = tags.length > 0 ? [`// ${tags.join(' ')}`] : [];
  const explanation = question.explanation === '' ? '' : `####${texts.write(question.explanation)}`;
  return [...comment, `${texts.mark}${texts.write(question.stem)} {${giftAnswer(question, texts)}${explanation}}`].join(
    '\n',
  );
}
