/** Whether a question is a slide: something to talk about without any time for it is just shown. */
import type { Question } from '../question/question';

export const isSlide = ({ answer }: Pick<Question, 'answer'>): boolean =>
  answer.form === 'talk' && answer.think + answer.pair + answer.share === 0;
