/** Makes the answer of a question that is answered in a few words from answers with shares. */

import type { FormOf } from '../question/answer-form';
import { written } from '../question/kinds/short-answer';
import type { Notes } from './draft';

export interface SharedText {
  /** Plain text. */
  text: string;
  share: number;
  /** Markup. */
  feedback: string;
}

/** Feedback of answers that earn everything has no place and is noted. */
export function writeAnswer(
  answers: readonly SharedText[],
  { matchCase, wildcards, notes }: { matchCase: boolean; wildcards: boolean; notes: Notes },
): FormOf<'write'> {
  const full = answers.filter(({ text, share }) => share >= 1 && text.trim() !== '');
  const others = answers.filter(
    ({ share, feedback, text }) => share < 1 && text.trim() !== '' && (share > 0 || feedback !== ''),
  );
  if (full.some(({ feedback }) => feedback !== '')) notes.add('feedbackDropped');
  const stars = wildcards && [...full, ...others].some(({ text }) => /(?<!\\)\*/.test(text));
  const said = (text: string) => (wildcards && !stars ? text.replaceAll('\\*', '*') : text).trim();
  return {
    ...written([...new Set(full.map(({ text }) => said(text)))], 1),
    others: others.map(({ text, share, feedback }) => ({ text: said(text), share: Math.max(0, share), feedback })),
    matchCase,
    matchAccents: false,
    wildcards: stars,
  };
}
