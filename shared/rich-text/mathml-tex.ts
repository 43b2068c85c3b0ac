/** Writes a formula of presentation MathML as TeX, where it is made of what schools use. */
import type { HtmlElement, HtmlNode } from './html-tree';

const functions = /^(?:sin|cos|tan|cot|sec|csc|log|ln|exp|lim|max|min|arcsin|arccos|arctan|sinh|cosh|tanh)$/;
const signs: Readonly<Record<string, string>> = {
  '−': '-',
  '×': '\\times ',
  '·': '\\cdot ',
  '⋅': '\\cdot ',
  '÷': '\\div ',
  '≤': '\\le ',
  '≥': '\\ge ',
  '≠': '\\ne ',
  '∞': '\\infty ',
  '±': '\\pm ',
  '\u2061': '',
  '\u2062': '',
  '\u2063': '',
  '\u00a0': ' ',
};

/** Null where a part of it is not known here. */
export function texOfMathml(element: HtmlElement): string | null {
  const tex = joined(element.children);
  return tex === null || tex.trim() === '' ? null : tex.replace(/ {2,}/g, ' ').trim();
}

const partsOf = ({ children }: HtmlElement): HtmlElement[] =>
  children.filter((child): child is HtmlElement => typeof child !== 'string');

const wordsOf = (node: HtmlNode): string => (typeof node === 'string' ? node : node.children.map(wordsOf).join(''));

const escaped = (text: string): string =>
  [...text.replace(/[\\{}]/g, (sign) => (sign === '\\' ? '\\backslash ' : `\\${sign}`)).replace(/[%#&_$]/g, '\\$&')]
    .map((sign) => signs[sign] ?? sign)
    .join('');

function joined(nodes: readonly HtmlNode[]): string | null {
  let tex = '';
  for (const node of nodes) {
    const part = typeof node === 'string' ? node.trim() : texOf(node);
    if (part === null) return null;
    tex += part;
  }
  return tex;
}

/** Each part of an element in its braces. */
function inBraces(element: HtmlElement, write: (parts: string[]) => string): string | null {
  const parts = partsOf(element).map(texOf);
  return parts.some((part) => part === null) ? null : write(parts.map((part) => `{${part ?? ''}}`));
}

function texOf(element: HtmlElement): string | null {
  const text = wordsOf(element).replace(/\s+/g, ' ').trim();
  switch (element.name) {
    case 'mi':
      return functions.test(text) ? `\\${text} ` : [...text].length > 1 ? `\\mathrm{${escaped(text)}}` : escaped(text);
    case 'mn':
    case 'mo':
      return escaped(text);
    case 'mtext':
    case 'ms':
      return `\\text{${escaped(text)}}`;
    case 'mspace':
      return ' ';
    case 'mrow':
    case 'mstyle':
    case 'mpadded':
    case 'semantics':
      return joined(partsOf(element).filter(({ name }) => !name.startsWith('annotation')));
    case 'msqrt': {
      const inner = joined(element.children);
      return inner === null ? null : `\\sqrt{${inner}}`;
    }
    default:
      return scripts[element.name] ? inBraces(element, scripts[element.name] ?? (() => '')) : null;
  }
}

const scripts: Readonly<Record<string, (parts: string[]) => string>> = {
  msup: ([base, up]) => `${base}^${up}`,
  msub: ([base, down]) => `${base}_${down}`,
  msubsup: ([base, down, up]) => `${base}_${down}^${up}`,
  munder: ([base, down]) => `${base}_${down}`,
  mover: ([base, up]) =>
    up === '{¯}' || up === '{‾}' ? `\\overline${base}` : up === '{→}' ? `\\vec${base}` : `${base}^${up}`,
  munderover: ([base, down, up]) => `${base}_${down}^${up}`,
  mfrac: ([above, below]) => `\\frac${above}${below}`,
  mroot: ([base, root]) => `\\sqrt[${root?.slice(1, -1)}]${base}`,
};
