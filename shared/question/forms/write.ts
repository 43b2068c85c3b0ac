/** Write a few words. */

import { escapeText } from '../../rich-text/escape-text';
import type { FormOf } from '../answer-form';
import { foldText } from '../fold-text';
import type { Form } from '../form';
import { markOf, wrong } from '../mark';

export const write: Form<'write'> = {
  form: 'write',
  hasKey: ({ accepted }) => accepted.some((text) => text.trim() !== ''),
  buckets: () => ['right', 'other'],
  rightBuckets: () => ['right'],
  fits: (_, { text }) => text === '' || text.trim() !== '',
  mark(form, { text }) {
    const given = fold(form, text);
    if (given === '') return wrong;
    if (form.accepted.some((accepted) => isThat(form, accepted, given))) return markOf(1);
    const shares = form.others.filter((other) => isThat(form, other.text, given)).map(({ share }) => share);
    return markOf(Math.max(0, ...shares));
  },
  key: ({ accepted }) => accepted.filter((text) => text.trim() !== '').map(escapeText),
  said: (_, { text }) => escapeText(text),
};

type Write = FormOf<'write'>;

const fold = ({ matchCase, matchAccents }: Write, text: string): string =>
  foldText(text, { case: !matchCase, accents: !matchAccents });

/** A `*` stands for any run of signs and `\*` for the sign itself, as in Moodle's short answers. */
function isThat(form: Write, accepted: string, given: string): boolean {
  if (!form.wildcards) return fold(form, accepted) === given && given !== '';
  const pattern = fold(form, accepted.replace(/(?<!\\)\*/g, anything).replaceAll('\\*', '*'));
  return runsMatch(pattern.split(anything), given);
}

/** Stands for a star while the pattern is folded as a whole, so that the spaces beside it stay (a private-use sign). */
const anything = '\ue000';

function runsMatch([first = '', ...runs]: readonly string[], given: string): boolean {
  const last = runs.pop();
  if (last === undefined) return given === first;
  if (!given.startsWith(first) || !given.endsWith(last) || given.length < first.length + last.length) return false;
  const end = given.length - last.length;
  let at = first.length;
  for (const run of runs) {
    const found = given.indexOf(run, at);
    if (found < 0 || found + run.length > end) return false;
    at = found + run.length;
  }
  return true;
}
