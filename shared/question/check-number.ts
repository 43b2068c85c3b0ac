/** The checks on numbers that are accepted. */
import type { AnswerForm } from './answer-form';
import { hasKeyFor } from './forms';
import type { Warning } from './warning';

export function checkNumber(answer: AnswerForm): Warning[] {
  if (answer.form !== 'number') return [];
  if (!hasKeyFor(answer)) return [{ code: 'noAcceptedNumber', blocks: true }];
  const empty = answer.accepted.some((one) => ('value' in one ? one.tolerance < 0 : one.low > one.high));
  return empty ? [{ code: 'emptyRange', blocks: true }] : [];
}
