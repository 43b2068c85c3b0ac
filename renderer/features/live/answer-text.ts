/** One student's answer in a word: the letters of the options, what was written, or whether it was right. */
import type { Answer } from '../../../shared/question/answer-form';
import { optionLetter } from '../../../shared/question/option-letter';
import type { Question } from '../../../shared/question/question';
import { markAnswer } from '../../../shared/question/readiness';
import { msg } from '../../ui/messages';

export function answerText(question: Question, answer: Answer): string {
  if (answer.form === 'write' || answer.form === 'number') return answer.text || msg.live.other;
  if (answer.form === 'choose' && question.answer.form === 'choose') {
    const { options } = question.answer;
    return answer.optionIds
      .map((id) => options.findIndex((option) => option.id === id))
      .filter((index) => index >= 0)
      .toSorted((a, b) => a - b)
      .map(optionLetter)
      .join(' ');
  }
  const mark = markAnswer(question, answer);
  if (!mark) return msg.live.other;
  const percent = Math.round(mark.share * 100);
  return mark.right ? msg.live.right : percent > 0 ? msg.live.percent(percent) : msg.live.other;
}
