/** Makes the answer of a question that is answered with a number from answers with shares. */

import type { AcceptedNumber, FormOf } from '../question/answer-form';
import { type Denial, denial, type Notes } from './draft';

export interface SharedNumber {
  /** "4.5", "4.5:0.1", "1..5" or "*" for any other. */
  text: string;
  share: number;
  /** Markup. */
  feedback: string;
  /** As text, or null when it stands behind the number. */
  tolerance: string | null;
}

/** A number as files write it, with a point or a comma before its decimals; null when it is none. */
export function numberIn(text: string): number | null {
  const tight = text
    .trim()
    .replace(/\s+/g, '')
    .replace('−', '-')
    .replace(/^([^.]*),([^.,]*)$/, '$1.$2');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(tight) ? Number(tight) : null;
}

export function numbersFrom(answers: readonly SharedNumber[], notes: Notes): FormOf<'number'> | Denial {
  const accepted: AcceptedNumber[] = [];
  for (const { text, share, feedback, tolerance } of answers) {
    if (text.trim() === '') continue;
    if (text.trim() === '*') {
      if (share > 0) return denial('notHeld', { what: 'anyNumber' });
      if (feedback !== '') notes.add('feedbackDropped');
      continue;
    }
    const read = acceptedNumber(text, tolerance);
    if (!read) return denial('numberUnreadable', { found: text.trim().slice(0, 40) });
    accepted.push({ ...read, share: Math.max(0, share), feedback });
  }
  return { form: 'number', accepted, units: [], unitNeeded: false };
}

function acceptedNumber(
  text: string,
  tolerance: string | null,
): { value: number; tolerance: number } | { low: number; high: number } | null {
  const [from = '', to] = text.split('..');
  if (to !== undefined) return inOrder(numberIn(from), numberIn(to));
  const [number = '', behind = '0'] = text.split(':');
  const value = numberIn(number);
  const room = numberIn(tolerance === null || tolerance.trim() === '' ? behind : tolerance);
  return value === null || room === null ? null : { value, tolerance: Math.abs(room) };
}

const inOrder = (low: number | null, high: number | null): { low: number; high: number } | null =>
  low === null || high === null ? null : { low: Math.min(low, high), high: Math.max(low, high) };
