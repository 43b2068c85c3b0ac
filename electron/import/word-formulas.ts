/** Takes the formulas out of a Word document, which its reader would pass over in silence: a lost picture with their words stands in for each. */

const begins = '<m:oMath';
const ends = ['</m:oMathPara>', '</m:oMath>'] as const;
/** Signs of Unicode's private use area around the number of a formula. */
const open = '\u{F8F0}';
const close = '\u{F8F1}';

export interface WithoutFormulas {
  xml: string;
  /** The words of each, as far as it has any. */
  formulas: string[];
}

export function takeFormulas(document: string): WithoutFormulas {
  const formulas: string[] = [];
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const start = document.indexOf(begins, from);
    if (start < 0) break;
    const [para, single] = ends;
    const sign = document.startsWith(`${begins}Para`, start) ? para : single;
    const end = document.indexOf(sign, start);
    if (end < 0) break;
    formulas.push(wordsIn(document.slice(start, end)));
    pieces.push(document.slice(from, start), `<w:r><w:t>${open}${formulas.length - 1}${close}</w:t></w:r>`);
    from = end + sign.length;
  }
  return { xml: pieces.join('') + document.slice(from), formulas };
}

const wordsIn = (formula: string): string =>
  [...formula.matchAll(/<m:t(?:\s[^>]*)?>([^<]*)<\/m:t>/g)].map(([, words]) => words ?? '').join('');

/** The page with a picture that can't be shown in the place of each formula; its words are escaped already. */
export const withLostFormulas = (html: string, formulas: readonly string[]): string =>
  html.replace(new RegExp(`${open}(\\d+)${close}`, 'gu'), (_, at: string) => {
    const words = (formulas[Number(at)] ?? '').replaceAll('"', '&quot;');
    return `<img src="formula" alt="${words}">`;
  });
