/** One student's answer in a word: the letters of the options, or the text that was written, if its words were noted. */
import type { Answer } from '../../../shared/question/answer-form';
import { saidFor } from '../../../shared/question/forms';
import { optionLetter } from '../../../shared/question/option-letter';
import type { Question } from '../../../shared/question/question';
import { msg } from '../../ui/messages';

export function answerText(question: Question, answer: Answer): string {
  if (answer.form === 'write' || answer.form === 'number') return answer.text || msg.live.other;
  if (answer.form !== 'choose' || question.answer.form !== 'choose')
    return saidFor(question.answer, answer) || msg.live.other;
  const { options } = question.answer;
  return answer.optionIds
    .map((id) => options.findIndex((option) => option.id === id))
    .filter((index) => index >= 0)
    .map(optionLetter)
    .join(' ');
}
