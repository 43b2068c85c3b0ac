/** Reads a GIFT text that holds Moodle's embedded answers, as teachers paste them, as a text with gaps. */
import type { Gap } from '../../../question/answer-form';
import { newQuestion } from '../../../question/new-question';
import type { Question } from '../../../question/question';
import { plainText } from '../../../rich-text/plain-text';
import { gapAnswer } from '../../cloze/gap-answer';
import { isGap, readCloze } from '../../cloze/read-cloze';
import { type Denial, denial, isDenial } from '../../draft';
import { sourceText } from '../../source-text';
import { giftMarkup, giftText } from './gift-text';
import type { GiftTools } from './gift-tools';

/** Signs of no script: they stand for gaps while the text around them is read. */
const gapSign = /\uE000(\d+)\uE001/g;

export function clozeGift(stem: string, tools: GiftTools): Question | Denial {
  const pieces = readCloze(stem.replace(/[\uE000\uE001]/g, ''));
  if ('fault' in pieces)
    return pieces.fault === 'type' ? denial('unknownType', { type: pieces.type }) : denial('notClosed', { sign: '}' });
  const gaps: Gap[] = [];
  let text = '';
  for (const piece of pieces) {
    if (!isGap(piece)) {
      text += piece;
      continue;
    }
    const answer = gapAnswer(piece, {
      ...tools,
      markup: (words) => giftMarkup(words, tools.sort, tools.lost),
      plain: (words) => plainText(giftMarkup(words, tools.sort, tools.lost)),
    });
    if (isDenial(answer)) return answer;
    text += `\uE000${gaps.length}\uE001`;
    gaps.push({ id: tools.newId(), weight: piece.weight, answer });
  }
  const asked = giftText(text, 'moodle');
  const markup = sourceText(asked.text, asked.sort, tools.lost);
  return {
    ...newQuestion('gaps', tools.newId),
    stem: markup.replace(gapSign, (_, place) => `[[${gaps[Number(place)]?.id ?? ''}]]`),
    answer: { form: 'gaps', gaps },
  };
}
