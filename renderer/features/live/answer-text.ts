/** One student's answer: in words for the tooltip, and beside the name as letters, a tick, a cross or a percent. */
import type { Answer } from '../../../shared/question/answer-form';
import { optionLetter } from '../../../shared/question/option-letter';
import type { Question } from '../../../shared/question/question';
import { markAnswer } from '../../../shared/question/readiness';
import { msg } from '../../ui/messages';

export type AnswerSign = { is: 'right' } | { is: 'other' } | { is: 'letters'; text: string };

export function answerText(question: Question, answer: Answer): string {
  if ((answer.form === 'write' || answer.form === 'number') && answer.text !== '') return answer.text;
  const sign = answerSign(question, answer);
  if (sign?.is === 'letters') return sign.text;
  return sign?.is === 'right' ? msg.live.right : msg.live.other;
}

/** Null where nothing is right or wrong and no letter says it: the filled dot is all there is to see. */
export function answerSign(question: Question, answer: Answer): AnswerSign | null {
  if (answer.form === 'choose') return { is: 'letters', text: lettersOf(question, answer.optionIds) };
  const mark = markAnswer(question, answer);
  if (!mark) return null;
  const percent = Math.round(mark.share * 100);
  if (mark.right) return { is: 'right' };
  return percent > 0 ? { is: 'letters', text: msg.live.percent(percent) } : { is: 'other' };
}

function lettersOf({ answer }: Question, optionIds: readonly string[]): string {
  if (answer.form !== 'choose') return '';
  return optionIds
    .map((id) => answer.options.findIndex((option) => option.id === id))
    .filter((index) => index >= 0)
    .toSorted((a, b) => a - b)
    .map(optionLetter)
    .join(' ');
}
