/** How the texts of a question are written in GIFT: plain where they are plain, else all of them as HTML. */
import type { Question } from '../../question/question';
import { plainText } from '../../rich-text/plain-text';
import { readMarkup } from '../../rich-text/read-markup';
import type { RichText } from '../../rich-text/rich-text';
import { writeHtml } from '../../rich-text/write-html';

export interface GiftTexts {
  /** What stands before the stem: the format that holds for every text of the question. */
  mark: '[html]' | '[plain]';
  write(markup: string): string;
}

/** Signs that mean something, in GIFT itself or in the comments and arrows it looks for. */
const telling = /\/\/|->|\$CATEGORY|^\s|\s$|\[|&|</;

export function giftTexts(question: Question): GiftTexts {
  const texts = textsIn(question);
  const isPlain = texts.every((text) => isOneParagraph(readMarkup(text)) && !telling.test(plainText(text)));
  return isPlain
    ? { mark: '[plain]', write: (markup) => escapeGift(plainText(markup)) }
    : { mark: '[html]', write: (markup) => escapeGift(asHtml(markup)) };
}

function textsIn({ stem, explanation, answer }: Question): string[] {
  const options = answer.form === 'choose' ? answer.options.flatMap(({ text, feedback }) => [text, feedback]) : [];
  const sides = answer.form === 'match' ? answer.pairs.map(({ left }) => left) : [];
  return [stem, explanation, ...options, ...sides];
}

const isOneParagraph = (text: RichText): boolean =>
  text.length <= 1 && text.every((block) => block.is === 'paragraph' && block.of.every((one) => one.is === 'text'));

/** Pictures have no place in a text file: their description stands for them. */
const asHtml = (markup: string): string =>
  writeHtml(readMarkup(markup), () => '')
    .replace(/<img src="" alt="([^"]*)"\/>/g, '$1')
    .replaceAll('->', '-&gt;')
    .replaceAll('//', '/&#47;');

/** The signs of GIFT's own are escaped, and a new line is written as \n. */
export const escapeGift = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n');
