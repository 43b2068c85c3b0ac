/** Poll in a word: each student writes a word or two, and none is right. */
import { checkText } from '../check-text';
import type { Kind } from '../kind';
import { written } from './short-answer';

export const wordPoll: Kind<'word-poll'> = {
  name: 'word-poll',
  label: 'Poll in a word',
  form: 'write',
  scored: false,
  credits: ['all-or-nothing'],
  fixedOptions: false,
  mostRight: 0,
  blank: () => written([], 1),
  convert: () => written([], 1),
  check: checkText,
};
