/** Reads the answer of a GIFT statement: which it is, and a word for those who are wrong and those who are right. */
import { newOption } from '../../../question/carry-over';
import { giftMarkup } from './gift-text';
import type { Answered, GiftTools } from './gift-tools';

const truth = /^(T|TRUE|F|FALSE)\s*(?:$|#)/i;

/** The "#" that begins the second feedback. */
const secondHash = /(?<!\\)#/;

export function truthGift(inside: string, { lost, sort }: GiftTools): Answered | null {
  const said = truth.exec(inside)?.[1];
  if (!said) return null;
  const right = said.toUpperCase().startsWith('T') ? 'true' : 'false';
  const hash = inside.indexOf('#');
  const behind = hash < 0 ? '' : inside.slice(hash + 1);
  const second = behind.search(secondHash);
  const [wrongWord, rightWord] = second < 0 ? [behind, ''] : [behind.slice(0, second), behind.slice(second + 1)];
  const options = ['true', 'false'].map((id) => ({
    ...newOption(id, id === 'true' ? 'True' : 'False'),
    feedback: giftMarkup(id === right ? rightWord : wrongWord, sort, lost),
  }));
  return {
    kind: 'true-false',
    answer: { form: 'choose', options, right: [right], many: false },
    credit: 'all-or-nothing',
  };
}
