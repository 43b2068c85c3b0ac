/** Lets a drafted question in, or refuses it when something keeps it from being asked as it was meant. */

import type { AnswerForm } from '../question/answer-form';
import type { Question } from '../question/question';
import { checkQuestion } from '../question/readiness';
import type { Warning } from '../question/warning';
import { type Denial, type Draft, denial, isDenial, type Notes } from './draft';
import { liftPicture } from './lift-picture';
import { tooMany } from './too-many';

/** What a question without a key lacks; it is kept and marked as such. */
const keyless: readonly Warning['code'][] = ['noRightAnswer', 'noAcceptedAnswer', 'noAcceptedNumber'];

const reasons: Partial<Record<Warning['code'], Denial>> = {
  emptyText: denial('emptyText'),
  noOptions: denial('noOptions'),
  oneOption: denial('oneOption'),
  emptyOption: denial('notHeld', { what: 'emptyOption' }),
  emptyRange: denial('notHeld', { what: 'emptyRange' }),
  fewPairs: denial('notHeld', { what: 'fewPairs' }),
  emptyPair: denial('notHeld', { what: 'emptyPair' }),
  fewItems: denial('notHeld', { what: 'fewItems' }),
  emptyItem: denial('notHeld', { what: 'emptyItem' }),
  gapWithoutKey: denial('noAnswer'),
};

const partsOf = (answer: AnswerForm): number => {
  if (answer.form === 'choose') return answer.options.length;
  if (answer.form === 'match') return answer.pairs.length + answer.extra.length;
  if (answer.form === 'order') return answer.items.length;
  if (answer.form === 'gaps') return answer.gaps.length;
  return answer.form === 'talk' ? 0 : answer.accepted.length;
};

export function admit(drafted: Question | Denial, notes: Notes): Draft | Denial {
  if (isDenial(drafted)) return drafted;
  const many = tooMany(partsOf(drafted.answer));
  if (many) return many;
  const blocking = checkQuestion(drafted).filter(({ blocks }) => blocks);
  const reason = blocking.find(({ code }) => !keyless.includes(code));
  if (reason) return reasons[reason.code] ?? denial('notHeld', { what: 'gapNotInText' });
  return {
    question: liftPicture(drafted),
    notes: blocking.length > 0 ? [...notes.all, { code: 'noKey', facts: {} }] : notes.all,
  };
}

/** Blanks that are not one blank. */
const severalBlanks = /\s\s|[^\S ]/;

/** The first words of a text, by which its place can be found. */
export function firstWords(text: string): string {
  const words = (severalBlanks.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words;
}
