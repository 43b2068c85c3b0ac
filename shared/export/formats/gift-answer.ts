/** What stands between the braces of a GIFT question. */
import type { AcceptedNumber, FormOf } from '../../question/answer-form';
import type { Question } from '../../question/question';
import { plainText } from '../../rich-text/plain-text';
import { optionWeights } from '../option-weights';
import { percentOf } from '../percent';
import { escapeGift, type GiftTexts } from './gift-text';

export function giftAnswer(question: Question, texts: GiftTexts): string {
  const { answer, kind } = question;
  switch (answer.form) {
    case 'choose':
      return kind === 'true-false' ? truth(answer, texts) : options(question, answer, texts);
    case 'write':
      return written(answer);
    case 'number':
      return numbers(answer);
    case 'match':
      return lines(answer.pairs.map(({ left, right }) => `=${texts.write(left)} -> ${escapeGift(plainText(right))}`));
    default:
      return '';
  }
}

const lines = (parts: readonly string[]): string => `\n${parts.map((part) => `  ${part}\n`).join('')}`;

const remark = (feedback: string): string => (feedback === '' ? '' : `#${feedback}`);

/** The first feedback is for the wrong answer, the second for the right one. */
function truth({ options, right }: FormOf<'choose'>, texts: GiftTexts): string {
  const key = right[0] === 'true' ? 'TRUE' : 'FALSE';
  const said = (isRight: boolean) => options.find(({ id }) => right.includes(id) === isRight)?.feedback ?? '';
  const [wrong, good] = [texts.write(said(false)), texts.write(said(true))];
  return wrong === '' && good === '' ? key : `${key}#${wrong}#${good}`;
}

function options({ credit }: Question, answer: FormOf<'choose'>, texts: GiftTexts): string {
  const weights = optionWeights(answer, credit);
  return lines(
    answer.options.map(({ id, text, feedback }, at) => {
      const weight = weights[at] ?? 0;
      const sign = !answer.many && answer.right.includes(id) && weight === 1 ? '=' : '~';
      const words = texts.write(text);
      const plain = (sign === '=' || weight === 0) && !words.startsWith('%');
      return `${sign}${plain ? '' : `%${percentOf(weight)}%`}${words}${remark(texts.write(feedback))}`;
    }),
  );
}

function written({ accepted, others, wildcards }: FormOf<'write'>): string {
  // A star stands for any run of signs unless a backslash stands before it.
  const words = (text: string) => (wildcards ? escapeGift(text) : escapeGift(text).replaceAll('*', '\\*'));
  const remarkOn = (text: string) => escapeGift(others.find((other) => other.text === text)?.feedback ?? '');
  const partly = others.filter(({ text }) => !accepted.includes(text));
  return lines([
    ...accepted.map((text) => `=${text.startsWith('%') ? '%100%' : ''}${words(text)}${remark(remarkOn(text))}`),
    ...partly.map(({ text, share, feedback }) => `=%${percentOf(share)}%${words(text)}${remark(escapeGift(feedback))}`),
  ]);
}

function numbers({ accepted }: FormOf<'number'>): string {
  const [only] = accepted;
  if (only && accepted.length === 1 && only.share === 1 && only.feedback === '') return `#${numberWords(only)}`;
  return `#${lines(accepted.map((one) => `=%${percentOf(one.share)}%${numberWords(one)}${remark(escapeGift(one.feedback))}`))}`;
}

const numberWords = (one: AcceptedNumber): string =>
  'value' in one ? `${one.value}:${one.tolerance}` : `${one.low}..${one.high}`;
