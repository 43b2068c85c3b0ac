/** When two answers count as the same one: a word however it is spelt, a number however it is written. */
import type { Answer, AnswerForm } from './answer-form';
import { foldText } from './fold-text';
import { saidFor } from './forms';
import { readNumber } from './read-number';

/** The same for answers that are the same; empty for one that was not noted. */
export function answerKey(form: AnswerForm, answer: Answer): string {
  if (answer.form === 'number') return numberKey(answer.text);
  if (answer.form === 'write') {
    const matchCase = form.form === 'write' && form.matchCase;
    const matchAccents = form.form === 'write' && form.matchAccents;
    return foldText(answer.text, { case: !matchCase, accents: !matchAccents });
  }
  return saidFor(form, answer);
}

/** "1,5 km" and "1.50 km" are one number; what can't be read as one stands for itself. */
function numberKey(text: string): string {
  const read = readNumber(text);
  return read ? `${read.values[0]} ${read.unit}`.trim() : foldText(text);
}
