/** Reads HTML into a tree of names and words, whatever its state; nothing in it is ever run. */
import { Parser } from 'htmlparser2';
import { elements, oneLetter } from './html-elements';

export type HtmlElement = { name: string; attributes: Record<string, string>; children: HtmlNode[] };
export type HtmlNode = HtmlElement | string;

/** Elements deeper than this stand side by side in the deepest. */
const deepest = 100;

/** What looks like a tag in a plain sentence: a name HTML does not know, or `a<b and c>d`. */
function isWords(name: string, attributes: Record<string, string>): boolean {
  if (!elements.has(name)) return !/^[a-z]+[:-]/.test(name);
  const values = Object.values(attributes);
  return oneLetter.test(name) && values.length > 0 && values.every((value) => value === '');
}

/** A `<` that nothing closes is a sign, not a tag. */
function closedTags(html: string): string {
  const last = html.lastIndexOf('<');
  return last > html.lastIndexOf('>') ? `${html.slice(0, last)}&lt;${html.slice(last + 1)}` : html;
}

type Growing = { readonly source: string; readonly open: HtmlElement[] };

const top = ({ open }: Growing): HtmlElement => open[open.length - 1] as HtmlElement;

/** Words arrive in pieces, parted at entities; a formula must be found across them. */
function addWords({ children }: HtmlElement, words: string) {
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + words;
  else children.push(words);
}

function openElement(tree: Growing, name: string, attributes: Record<string, string>, tag: string) {
  if (isWords(name, attributes)) return addWords(top(tree), tag);
  const element = { name, attributes, children: [] };
  top(tree).children.push(element);
  if (tree.open.length < deepest) tree.open.push(element);
}

/**
 * Reads on from `from` until the end or until too much is open, and says where it stopped.
 * The parser looks through all that is open at every tag, so runaway nesting would hang it.
 */
function grow(tree: Growing, from: number): number {
  let depth = 0;
  let stopped = tree.source.length;
  const parser = new Parser({
    onopentag(name, attributes) {
      openElement(tree, name, attributes, tree.source.slice(from + parser.startIndex, from + parser.endIndex + 1));
      depth++;
      if (depth <= deepest * 2) return;
      parser.pause();
      stopped = from + parser.endIndex + 1;
    },
    onclosetag(name) {
      depth--;
      const place = tree.open.findLastIndex((element) => element.name === name);
      if (place > 0) tree.open.length = place;
    },
    ontext(text) {
      addWords(top(tree), text);
    },
  });
  parser.write(tree.source.slice(from));
  if (stopped === tree.source.length) parser.end();
  return stopped;
}

export function readHtmlTree(html: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  const tree = { source: closedTags(html.replace(/\r\n?/g, '\n')), open: [root] };
  let at = 0;
  while (at < tree.source.length) at = grow(tree, at);
  return root;
}
