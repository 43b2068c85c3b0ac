/** Fill the gaps of a sentence: each gap is marked like a small question of its own. */
import { escapeText } from '../../rich-text/escape-text';
import type { Gap } from '../answer-form';
import type { Form } from '../form';
import { markOf } from '../mark';
import { choose } from './choose';
import { number } from './number';
import { write } from './write';

export const gaps: Form<'gaps'> = {
  form: 'gaps',
  hasKey: ({ gaps }) => gaps.length > 0 && gaps.every(gapHasKey),
  buckets: () => ['right', 'other'],
  rightBuckets: () => ['right'],
  fits: ({ gaps }, { filled }) =>
    Object.entries(filled).every(([id, text]) => {
      const gap = gaps.find((one) => one.id === id);
      return gap !== undefined && (gap.answer.form !== 'choose' || gap.answer.options.some((one) => one.id === text));
    }),
  mark({ gaps }, { filled }, credit) {
    const shares = gaps.map((gap) => ({ weight: gap.weight, share: gapShare(gap, filled[gap.id] ?? '') }));
    const all = shares.every(({ share }) => share === 1);
    const weights = shares.reduce((sum, { weight }) => sum + weight, 0);
    const earned = shares.reduce((sum, { weight, share }) => sum + weight * share, 0);
    return markOf(all ? 1 : credit === 'each-part' && weights > 0 ? earned / weights : 0);
  },
  key: ({ gaps }) => gaps.map((gap) => gapKey(gap)[0] ?? ''),
  said: ({ gaps }, { filled }) =>
    gaps.flatMap((gap) => (filled[gap.id] === undefined ? [] : [gapSaid(gap, filled[gap.id] ?? '')])).join(' / '),
};

function gapHasKey({ answer }: Gap): boolean {
  if (answer.form === 'choose') return choose.hasKey(answer);
  return answer.form === 'write' ? write.hasKey(answer) : number.hasKey(answer);
}

function gapShare({ answer }: Gap, text: string): number {
  if (text === '') return 0;
  if (answer.form === 'choose') return choose.mark(answer, { form: 'choose', optionIds: [text] }, 'by-weight').share;
  if (answer.form === 'write') return write.mark(answer, { form: 'write', text }, 'all-or-nothing').share;
  return number.mark(answer, { form: 'number', text }, 'all-or-nothing').share;
}

/** What is right in one gap, the first as it is shown. */
export function gapKey({ answer }: Gap): string[] {
  if (answer.form === 'choose') return choose.key(answer);
  return answer.form === 'write' ? write.key(answer) : number.key(answer);
}

const gapSaid = ({ answer }: Gap, text: string): string =>
  answer.form === 'choose' ? choose.said(answer, { form: 'choose', optionIds: [text] }) : escapeText(text);
