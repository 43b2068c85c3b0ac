/** Short answer: a few written words, right when they are among the accepted ones. */
import { plainText } from '../../rich-text/plain-text';
import type { FormOf } from '../answer-form';
import { checkSupport, checkText } from '../check-text';
import { hasKeyFor, keyFor } from '../forms';
import type { Kind } from '../kind';

export const written = (accepted: string[], lines: number): FormOf<'write'> => ({
  form: 'write',
  accepted,
  others: [],
  matchCase: false,
  matchAccents: false,
  wildcards: false,
  lines,
});

export const shortAnswer: Kind<'short-answer'> = {
  name: 'short-answer',
  label: 'Short answer',
  form: 'write',
  scored: true,
  credits: ['all-or-nothing'],
  fixedOptions: false,
  mostRight: 0,
  blank: () => written([], 2),
  convert(from) {
    if (from.form === 'write') return from;
    return written(from.form === 'choose' || from.form === 'number' ? keyFor(from).map(plainText) : [], 2);
  },
  check: (question) => [
    ...checkText(question),
    ...(hasKeyFor(question.answer) ? [] : [{ code: 'noAcceptedAnswer', blocks: true } as const]),
    ...checkSupport(question),
  ],
};
