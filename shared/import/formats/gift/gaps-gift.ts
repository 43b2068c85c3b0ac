/** Reads a GIFT line with several answers as one text with a gap for each. */
import type { Gap } from '../../../question/answer-form';
import { newQuestion } from '../../../question/new-question';
import type { Question } from '../../../question/question';
import { type Denial, denial, isDenial } from '../../draft';
import { sourceText } from '../../source-text';
import { answerGift } from './answer-gift';
import type { GiftPiece } from './gift-piece';
import { giftText } from './gift-text';
import type { GiftTools } from './gift-tools';

/** Signs of no script: they stand for gaps while the text around them is read. */
const gapSign = /\uE000(\d+)\uE001/g;

export function gapsGift(
  { text, braces }: Extract<GiftPiece, { is: 'question' }>,
  start: number,
  tools: GiftTools,
): Question | Denial {
  const gaps: Gap[] = [];
  let words = '';
  let from = start;
  for (let place = 0; place < braces.length; place += 2) {
    const [open = 0, close = 0] = braces.slice(place, place + 2).map(({ at }) => at);
    const made = answerGift(text.slice(open + 1, close).trim(), tools);
    if (isDenial(made)) return made;
    const { answer } = made;
    const isGap = answer.form === 'choose' ? !answer.many : answer.form === 'write' || answer.form === 'number';
    if (!isGap) return denial('notHeld', { what: 'gapOfOtherSort' });
    words += `${text.slice(from, open).replace(/[\uE000\uE001]/g, '')}\uE000${gaps.length}\uE001`;
    from = close + 1;
    if (answer.form === 'choose' || answer.form === 'write' || answer.form === 'number')
      gaps.push({ id: tools.newId(), weight: 1, answer });
  }
  const asked = giftText(`${words}${text.slice(from)}`, 'moodle');
  const stem = sourceText(asked.text, asked.sort, tools.lost);
  return {
    ...newQuestion('gaps', tools.newId),
    stem: stem.replace(gapSign, (_, place) => `[[${gaps[Number(place)]?.id ?? ''}]]`),
    answer: { form: 'gaps', gaps },
  };
}
