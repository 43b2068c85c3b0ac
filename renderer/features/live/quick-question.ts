/** A question made on the fly: an ordinary question out of the little a teacher types in front of a class. */

import type { AnswerForm, FormOf } from '../../../shared/question/answer-form';
import { newOption } from '../../../shared/question/carry-over';
import type { KindName } from '../../../shared/question/kinds';
import { statement } from '../../../shared/question/kinds/true-false';
import { newQuestion } from '../../../shared/question/new-question';
import { optionLetter } from '../../../shared/question/option-letter';
import type { Question } from '../../../shared/question/question';
import { escapeText } from '../../../shared/rich-text/escape-text';
import { oneNumber } from '../../answer-forms/typed-number';

export const quickKinds = ['choice', 'true-false', 'short-answer', 'numeric', 'poll'] as const satisfies KindName[];
export type QuickKind = (typeof quickKinds)[number];

export interface QuickDraft {
  kind: QuickKind;
  stem: string;
  /** All empty where the question and its options are said aloud. */
  options: readonly { id: string; text: string }[];
  /** The id of the right option; 'true' or 'false' of a statement. */
  right: string | null;
  /** One on each line. */
  accepted: string;
  number: string;
  seconds: number | null;
}

export const emptyDraft = (newId: () => string): QuickDraft => ({
  kind: 'choice',
  stem: '',
  options: Array.from({ length: 4 }, () => ({ id: newId(), text: '' })),
  right: null,
  accepted: '',
  number: '',
  seconds: 60,
});

/** Whether it can be asked: a number that is none would make every answer another one. */
export const canAsk = ({ kind, number }: QuickDraft): boolean =>
  kind !== 'numeric' || number.trim() === '' || oneNumber(number) !== null;

/** `aloud` stands on the wall where nothing was typed; `newId` gives a fresh id at each call. */
export function quickQuestion(draft: QuickDraft, aloud: string, newId: () => string): Question {
  const { kind, stem, seconds } = draft;
  const answer = answerOf(draft, newId);
  return { ...newQuestion(kind, newId), stem: escapeText(stem.trim() || aloud), answer, seconds };
}

function answerOf(draft: QuickDraft, newId: () => string): AnswerForm {
  const { kind, right } = draft;
  if (kind === 'true-false') return statement(right === null ? [] : [right]);
  const blank = newQuestion(kind, newId).answer;
  if (blank.form === 'write') {
    const accepted = draft.accepted.split('\n').map((line) => line.trim());
    return { ...blank, accepted: accepted.filter((line) => line !== '') };
  }
  if (blank.form === 'number') {
    const value = oneNumber(draft.number);
    return { ...blank, accepted: value === null ? [] : [{ value, tolerance: 0, share: 1, feedback: '' }] };
  }
  return blank.form === 'choose' ? optionsOf(draft, blank) : blank;
}

/** Options without a text are left out, unless all are, which leaves the class their letters. */
function optionsOf({ options, right, kind }: QuickDraft, blank: FormOf<'choose'>): AnswerForm {
  const typed = options.map(({ id, text }) => ({ id, text: text.trim(), isRight: kind === 'choice' && id === right }));
  const isAloud = typed.every(({ text }) => text === '');
  const kept = typed.filter(({ text, isRight }) => isAloud || text !== '' || isRight);
  return {
    ...blank,
    options: kept.map(({ id, text }, at) => newOption(id, escapeText(text || optionLetter(at)))),
    right: kept.filter(({ isRight }) => isRight).map(({ id }) => id),
  };
}
