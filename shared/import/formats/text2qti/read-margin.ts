/** Reads a number with its margin as text2qti writes it: "1.4142 +- 0.0001", "5 +- 10%", "[1, 2]", "1_000". */
import type { AcceptedNumber } from '../../../question/answer-form';
import type { Answered } from '../../answer-from-options';
import { type Denial, denial } from '../../draft';
import { numberIn } from '../../number-answer';

const figure = (text: string): number | null => numberIn(text.replaceAll('_', ''));

function accepted(text: string): AcceptedNumber | null {
  const all = { share: 1, feedback: '' };
  const [, from, to] = /^\[\s*([^,;\]]+)\s*[,;]\s*([^\]]+)\]$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const [low, high] = [figure(from), figure(to)];
    return low === null || high === null ? null : { low: Math.min(low, high), high: Math.max(low, high), ...all };
  }
  const [number = '', margin = '0'] = text.split(/\s*(?:\+-|±)\s*/);
  const value = figure(number);
  const room = figure(margin.replace('%', ''));
  if (value === null || room === null) return null;
  return { value, tolerance: margin.includes('%') ? Math.abs(value * room) / 100 : room, ...all };
}

export function readMargin(text: string): Answered | Denial {
  const found = accepted(text.trim());
  if (!found) return denial('numberUnreadable', { found: text.slice(0, 40) });
  return {
    kind: 'numeric',
    answer: { form: 'number', accepted: [found], units: [], unitNeeded: false },
    credit: 'all-or-nothing',
  };
}
