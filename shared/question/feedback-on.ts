/** What was written for those who gave an answer, each with the letter of its option or the answer itself. */
import type { AnswerForm } from './answer-form';
import { keyFor } from './forms';
import { optionLetter } from './option-letter';

export interface Feedback {
  answer: string;
  /** Markup. */
  feedback: string;
}

/** Only where something is written. */
export const feedbackOn = (answer: AnswerForm): Feedback[] =>
  allFeedback(answer).filter(({ feedback }) => feedback.trim() !== '');

function allFeedback(answer: AnswerForm): Feedback[] {
  switch (answer.form) {
    case 'choose':
      return answer.options.map(({ feedback }, place) => ({ answer: optionLetter(place), feedback }));
    case 'write':
      return answer.others.map(({ text, feedback }) => ({ answer: text, feedback }));
    case 'number':
      return answer.accepted.map((one) => ({
        answer: keyFor({ ...answer, accepted: [one] })[0] ?? '',
        feedback: one.feedback,
      }));
    case 'gaps':
      return answer.gaps.flatMap((gap) => allFeedback(gap.answer));
    default:
      return [];
  }
}

/** What is told to the whole class at the reveal: the explanation, or else what was written for the right options. */
export function toldAtReveal({ explanation, answer }: { explanation: string; answer: AnswerForm }): string {
  if (explanation.trim() !== '' || answer.form !== 'choose') return explanation;
  const right = answer.options.filter(({ id }) => answer.right.includes(id));
  return right
    .map(({ feedback }) => feedback)
    .filter((feedback) => feedback.trim() !== '')
    .join('\n\n');
}
