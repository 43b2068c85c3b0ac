/** The direction a text is read in, by its first letter that has one; it turns the whole wall around. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const letter = /\p{L}/u;

export function textDirection(text: string): 'ltr' | 'rtl' {
  for (const sign of text) if (letter.test(sign)) return rightToLeft.test(sign) ? 'rtl' : 'ltr';
  return 'ltr';
}
