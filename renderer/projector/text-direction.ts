/** The direction a text is read in, by its first letter that has one; it turns the whole wall around. */
import { plainText } from '../../shared/rich-text/plain-text';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const letter = /\p{L}/u;

export function textDirection(text: string): 'ltr' | 'rtl' {
  for (const sign of text) if (letter.test(sign)) return rightToLeft.test(sign) ? 'rtl' : 'ltr';
  return 'ltr';
}

/** Of a question's markup: everything on the wall that belongs to it, its picture too, goes by this one. */
export const stemDirection = (stem: string): 'ltr' | 'rtl' => textDirection(plainText(stem));
