/** Whether an SVG asks for far more than is in it: pieces that are drawn again and again by reference, or that hold themselves. */
import { type Element, elementsIn } from './element';
import { SvgReferences } from './svg-references';

/** So many elements may be drawn besides those that are written. */
const mostAgain = 10_000;
/** Pieces in pieces; a viewer goes as deep. */
const deepest = 1000;
/** Drawn only where something points at them. */
const waiting = ['defs', 'symbol', 'pattern', 'mask', 'marker', 'clipPath', 'filter'];

export function isSvgBomb(root: Element, drawn: ReadonlySet<string>): boolean {
  return new Weighing(root, drawn).isTooMuch();
}

class Weighing {
  private readonly root: Element;
  private readonly drawn: ReadonlySet<string>;
  private readonly references: SvgReferences;
  private readonly known = new Map<Element, number>();
  private readonly open = new Set<Element>();
  private written = 0;
  /** Once it is too much nothing more is weighed. */
  private isOver = false;

  constructor(root: Element, drawn: ReadonlySet<string>) {
    this.root = root;
    this.drawn = drawn;
    this.references = new SvgReferences(root, drawn);
  }

  isTooMuch(): boolean {
    this.inside(this.root);
    return this.isOver;
  }

  /** How many elements are drawn for one, itself and all it points at; without end where it holds itself. */
  private inside(element: Element): number {
    const before = this.known.get(element);
    if (before !== undefined) return before;
    if (this.open.has(element) || this.open.size > deepest) this.isOver = true;
    if (this.isOver) return Number.POSITIVE_INFINITY;
    this.open.add(element);
    this.written += 1;
    const { own, inherited } = this.references.of(element);
    const children = elementsIn(element).filter(({ name }) => this.drawn.has(name) && !waiting.includes(name));
    const drawn = 1 + this.sum(children);
    const weight = drawn * (1 + this.sum(inherited)) + this.sum(own);
    this.open.delete(element);
    this.known.set(element, weight);
    this.isOver = weight - this.written > mostAgain;
    return weight;
  }

  private sum(elements: Iterable<Element>): number {
    let sum = 0;
    for (const element of elements) sum += this.inside(element);
    return sum;
  }
}
