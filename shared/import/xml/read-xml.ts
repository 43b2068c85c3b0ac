/** Reads a whole XML file into a tree, or says where it stops being XML; nothing in it is fetched or expanded. */
import { SaxesParser } from 'saxes';
import type { Element, Node } from './element';
import { faultIn, type XmlFault } from './xml-fault';

/** Characters, elements and levels: more than a bank of 20,000 questions has; a bomb is far above. */
const longestXml = 64_000_000;
const mostElements = 1_000_000;
const deepest = 200;
/** So much is read between two looks at whether to go on. */
const piece = 65_536;

/** Where it stops being XML, and what is wrong there; `name` is of a tag or an attribute, mostly ''. */
export type XmlStop = { line: number; column: number; what: XmlFault; name: string };
export type ReadXml = { ok: true; root: Element } | ({ ok: false } & XmlStop);

const start = { line: 1, column: 1, name: '' };

export function readXml(text: string): ReadXml {
  if (text.length > longestXml) return { ok: false, ...start, what: 'xmlTooLarge' };
  const tree = new Tree();
  try {
    for (let at = 0; at < text.length && !tree.stopped; at += piece) tree.parser.write(text.slice(at, at + piece));
    if (!tree.stopped) tree.parser.close();
  } catch (error) {
    if (!tree.stopped) throw error;
  }
  if (tree.stopped) return { ok: false, ...tree.stopped };
  return tree.root ? { ok: true, root: tree.root } : { ok: false, ...start, what: 'xmlNoElement' };
}

interface Growing extends Element {
  children: Node[];
}

/** The tree as it grows; the first fault stops it for good. */
class Tree {
  root: Element | null = null;
  stopped: XmlStop | null = null;
  readonly parser = new SaxesParser({ xmlns: false, position: false });
  private open: Growing[] = [];
  private starts = 1;
  private elements = 0;

  constructor() {
    // Thrown on, for the parser would find another fault at each sign that follows.
    this.parser.on('error', (error) => {
      this.stop(faultIn(error.message));
      throw error;
    });
    // A line end right behind the name has been read by then.
    this.parser.on('opentagstart', () => {
      this.starts = this.parser.columnIndex === 0 ? this.parser.line - 1 : this.parser.line;
    });
    this.parser.on('opentag', ({ name, attributes }) => this.begin(name, attributes));
    this.parser.on('closetag', () => {
      this.open.pop();
    });
    this.parser.on('text', (words) => this.add(words));
    this.parser.on('cdata', (words) => this.add(words));
  }

  private stop(fault: Pick<XmlStop, 'what' | 'name'>): void {
    const { line, columnIndex } = this.parser;
    this.stopped ??= { ...fault, line, column: Math.max(columnIndex, 1) };
  }

  private begin(name: string, attributes: Record<string, string>): void {
    if (this.stopped) return;
    this.elements += 1;
    if (this.open.length >= deepest) this.stop({ what: 'xmlTooDeep', name: '' });
    if (this.elements > mostElements) this.stop({ what: 'xmlTooMany', name: '' });
    const element: Growing = { name: local(name), attributes: locally(attributes), children: [], line: this.starts };
    const above = this.open.at(-1);
    if (above) above.children.push(element);
    else this.root ??= element;
    this.open.push(element);
  }

  private add(words: string): void {
    if (words !== '' && !this.stopped) this.open.at(-1)?.children.push(words);
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Without prefixes; a name that has none wins over the same one with a prefix. */
function locally(attributes: Record<string, string>): Record<string, string> {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(':'))) return attributes;
  const kept: Record<string, string> = Object.create(null);
  for (const name of names) if (!name.startsWith('xmlns')) kept[local(name)] ??= attributes[name] ?? '';
  for (const name of names) if (!name.includes(':')) kept[name] = attributes[name] ?? '';
  return kept;
}
