/** What an answer begins as: nothing, except where things stand in some order from the start. */

import type { Answer } from '../question/answer-form';
import { askedOf } from '../question/asked';
import type { Question } from '../question/question';

export function firstAnswer(question: Question): Answer | null {
  const asked = askedOf(question);
  const { answer: form } = question;
  if (asked.form !== 'order' || form.form !== 'order') return null;
  // Two items with the same words are one text among those that are asked.
  return {
    form: 'order',
    itemIds: asked.items.flatMap((text) => form.items.filter((item) => item.text === text).map(({ id }) => id)),
  };
}

/** Whether something is there to be checked; a match or a text with gaps may be checked before all of it is filled. */
export function isGiven(answer: Answer | null): answer is Answer {
  switch (answer?.form) {
    case undefined:
      return false;
    case 'choose':
      return answer.optionIds.length > 0;
    case 'write':
    case 'number':
      return answer.text.trim() !== '';
    case 'match':
      return Object.keys(answer.rights).length > 0;
    case 'order':
      return answer.itemIds.length > 0;
    case 'gaps':
      return Object.values(answer.filled).some((text) => text.trim() !== '');
  }
}
