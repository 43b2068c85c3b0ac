/** The checks on the pairs of a matching and the items of an ordering. */
import { plainText } from '../rich-text/plain-text';
import type { AnswerForm } from './answer-form';
import { foldText } from './fold-text';
import type { Warning } from './warning';

const isEmpty = (markup: string): boolean => plainText(markup).trim() === '' && !markup.includes('media:');

export function checkPairs(answer: AnswerForm): Warning[] {
  if (answer.form !== 'match') return [];
  const warnings: Warning[] = answer.pairs
    .filter(({ left, right }) => isEmpty(left) || isEmpty(right))
    .map(({ id }) => ({ code: 'emptyPair', blocks: true, optionId: id }));
  if (answer.pairs.length < 2) warnings.push({ code: 'fewPairs', blocks: true });
  return [...warnings, ...doubled(answer.pairs.map(({ id, left }) => ({ id, text: left })))];
}

export function checkItems(answer: AnswerForm): Warning[] {
  if (answer.form !== 'order') return [];
  const warnings: Warning[] = answer.items
    .filter(({ text }) => isEmpty(text))
    .map(({ id }) => ({ code: 'emptyItem', blocks: true, optionId: id }));
  if (answer.items.length < 2) warnings.push({ code: 'fewItems', blocks: true });
  return [...warnings, ...doubled(answer.items)];
}

function doubled(parts: readonly { id: string; text: string }[]): Warning[] {
  const folded = parts.map(({ text }) => (isEmpty(text) ? '' : foldText(text)));
  return parts
    .filter((_, place) => folded[place] !== '' && folded.indexOf(folded[place] ?? '') < place)
    .map(({ id }) => ({ code: 'doubledItem', blocks: false, optionId: id }));
}
