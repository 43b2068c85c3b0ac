/** One student's answer in a word: the letters of the options, or the text that was written, if its words were noted. */
import type { Answer } from '../../../shared/question/answer-form';
import { optionLetter } from '../../../shared/question/option-letter';
import type { Question } from '../../../shared/question/question';
import { msg } from '../../ui/messages';

export function answerText(question: Question, answer: Answer): string {
  if (answer.form === 'write') return answer.text === '' ? msg.live.other : answer.text;
  if (question.answer.form !== 'choose') return '';
  const { options } = question.answer;
  return answer.optionIds
    .map((id) => options.findIndex((option) => option.id === id))
    .filter((index) => index >= 0)
    .map(optionLetter)
    .join(' ');
}
