/** Finds words, formulas and elements inside an element that was read from HTML. */
import type { HtmlElement, HtmlNode } from './html-tree';
import { texOfMathml } from './mathml-tex';
import type { Inline } from './rich-text';

/** All words in an element as they stand, line breaks included. */
export function wordsIn(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  return node.name === 'br' ? '\n' : node.children.map(wordsIn).join('');
}

export function findElement(root: HtmlElement, fits: (element: HtmlElement) => boolean): HtmlElement | null {
  for (const child of root.children) {
    if (typeof child === 'string') continue;
    const found = fits(child) ? child : findElement(child, fits);
    if (found) return found;
  }
  return null;
}

export const hasClass = ({ attributes }: HtmlElement, pattern: RegExp): boolean =>
  (attributes.class ?? '').split(/\s+/).some((name) => pattern.test(name));

const formulas = [
  { pattern: /\\\[([\s\S]+?)\\\]/y, opening: '\\[', alone: true },
  { pattern: /\\\(([\s\S]+?)\\\)/y, opening: '\\(', alone: false },
  { pattern: /\$\$(?!\s*\$)((?:\\[\s\S]|[^\\$])+)\$\$/y, opening: '$$', alone: true },
  { pattern: /\$(?![\s$])((?:\\[\s\S]|[^\\$])+)(?<!\s)\$(?!\d)/y, opening: '$', alone: false },
] as const;

/** Two prices in a sentence are no formula. */
const isMoney = (tex: string): boolean => /^\d[\d.,]*(?![\w\\^_])/.test(tex) && /(?<![\\a-z])[a-z]{2,}/i.test(tex);

/** A dollar behind a backslash opens nothing; one behind two stands behind a line's end. */
function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text[from - 1] === '\\') from -= 1;
  return (at - from) % 2 === 1;
}

type Formula = { tex: string; alone: boolean; end: number };

function formulaAt(text: string, at: number, without: Set<string>): Formula | null {
  for (const { pattern, opening, alone } of formulas) {
    if (without.has(opening) || !text.startsWith(opening, at)) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const tex = found?.[1] ?? '';
    if (found && !(opening === '$' && isMoney(tex))) return { tex, alone, end: at + found[0].length };
    // With no end from here on there is none further on, and a page of openings stays quick to read.
    if (!found && opening.startsWith('\\')) without.add(opening);
  }
  return null;
}

/** A formula that stands `alone` is set on a line of its own. */
export type Word = Exclude<Inline, { of: Inline[] }> & { alone?: boolean };

/** Parts text from the formulas written in it. */
export function readFormulas(text: string): Word[] {
  const words: Word[] = [];
  const without = new Set<string>();
  const sign = /\\[([]|\$/g;
  let from = 0;
  for (let next = sign.exec(text); next !== null; next = sign.exec(text)) {
    const formula = next[0] === '$' && isEscaped(text, next.index) ? null : formulaAt(text, next.index, without);
    if (!formula) continue;
    words.push({ is: 'text', text: text.slice(from, next.index) });
    words.push({ is: 'maths', tex: formula.tex, alone: formula.alone });
    from = formula.end;
    sign.lastIndex = from;
  }
  words.push({ is: 'text', text: text.slice(from) });
  return words;
}

/** Some tools keep a formula with the signs that set it apart in a text. */
const withoutSigns = (tex: string): string =>
  /^\s*(?:\\\[([\s\S]*)\\\]|\$\$?([\s\S]*?)\$?\$)\s*$/.exec(tex)?.slice(1).find(Boolean)?.trim() ?? tex;

const mathsIn = (element: HtmlElement): HtmlElement =>
  element.name === 'math' ? element : (findElement(element, ({ name }) => name === 'math') ?? element);

const texScript = /^math\/tex/;

/** The source of the formula that an element shows, where it keeps one: MathML, KaTeX, MathJax, Canvas. */
export function formulaOf(element: HtmlElement): { tex: string; alone: boolean } | null {
  const { name, attributes } = element;
  const type = attributes.type ?? '';
  if (name === 'script')
    return texScript.test(type) ? { tex: wordsIn(element), alone: type.includes('display') } : null;
  const kept = name === 'img' ? attributes['data-equation-content'] : undefined;
  if (kept) return { tex: kept, alone: false };
  const holds = name === 'math' || hasClass(element, /^(katex|katex-display|MathJax|mwe-math-element)$/);
  if (!holds && name !== 'mjx-container') return null;
  const source = findElement(
    element,
    (inner) => inner.name === 'annotation' && (inner.attributes.encoding ?? '').toLowerCase().includes('tex'),
  );
  const tex = source ? withoutSigns(wordsIn(source)) : texOfMathml(mathsIn(element));
  const display = attributes.display === 'block' || hasClass(element, /^katex-display$/);
  return tex === null ? null : { tex, alone: display };
}
