/** What each element of an SVG draws by reference: the pieces it uses, and those that paint, clip or filter it. */
import { type Element, isElement, textIn } from './element';

/** Pieces that are drawn anew wherever they are pointed at; a gradient is not. */
const dear = ['pattern', 'mask', 'marker', 'clipPath', 'filter'];
/** What holds for the element alone and not for everything inside it. */
const ownProperties = ['clip-path', 'mask', 'filter'];
const address = /url\(\s*(?:["']\s*)?#([^"')\s]+)/gi;

export interface References {
  /** Drawn once for the element. */
  own: Set<Element>;
  /** May be drawn once for every element inside it. */
  inherited: Set<Element>;
}

type Find = (id: string) => Element | null;

export class SvgReferences {
  private readonly byId = new Map<string, Element>();
  /** By a class with its dot, an id with its hash, the name of an element, or a star for all. */
  private readonly byRule = new Map<string, References>();

  constructor(root: Element, drawn: ReadonlySet<string>) {
    const elements = drawnIn(root, drawn);
    for (const element of elements) {
      const { id } = element.attributes;
      if (id !== undefined && !this.byId.has(id)) this.byId.set(id, element);
    }
    for (const element of elements) if (element.name === 'style') this.addRules(textIn(element));
  }

  of({ name, attributes }: Element): References {
    const found: References = { own: new Set(), inherited: new Set() };
    if (name === 'use' || name === 'pattern') {
      const target = this.find((attributes.href ?? '').slice(1));
      if (target) found.own.add(target);
    }
    for (const [property, value] of Object.entries(attributes)) {
      if (property === 'style') addDeclarations(value, this.findDear, found);
      else if (value.includes('#')) addValue(property, value, this.findDear, found);
    }
    const classes = (attributes.class ?? '').split(/\s+/).map((one) => `.${one}`);
    for (const key of [...classes, `#${attributes.id ?? ''}`, name, '*']) {
      const rules = this.byRule.get(key);
      for (const target of rules?.own ?? []) found.own.add(target);
      for (const target of rules?.inherited ?? []) found.inherited.add(target);
    }
    return found;
  }

  private addRules(text: string): void {
    for (const block of text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ').split('}')) {
      const [declarations = '', selectors = ''] = block.split('{').toReversed();
      if (!declarations.includes('#')) continue;
      for (const selector of selectors.split(',')) {
        const key = keyOf(selector);
        const rules = this.byRule.get(key) ?? { own: new Set(), inherited: new Set() };
        addDeclarations(declarations, this.findDear, rules);
        this.byRule.set(key, rules);
      }
    }
  }

  private readonly find: Find = (id) => this.byId.get(id) ?? this.byId.get(unescaped(id)) ?? null;

  private readonly findDear: Find = (id) => {
    const found = this.find(id);
    return found && dear.includes(found.name) ? found : null;
  };
}

function addDeclarations(text: string, find: Find, to: References): void {
  for (const declaration of text.split(';')) {
    const [property = '', ...value] = declaration.split(':');
    addValue(property.trim().toLowerCase(), value.join(':'), find, to);
  }
}

function addValue(property: string, value: string, find: Find, to: References): void {
  for (const [, id = ''] of value.matchAll(address)) {
    const target = find(id);
    if (target) (ownProperties.includes(property) ? to.own : to.inherited).add(target);
  }
}

/** The plainest thing an element must be for a rule to hold; a rule that is hard to read holds for all. */
function keyOf(selector: string): string {
  const last =
    selector
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? '';
  const plain = /^[\w-]*(?:[.#][\w-]+)*$/.test(last) ? last : '';
  return /[.#][\w-]+$/.exec(plain)?.[0] ?? (plain || '*');
}

/** Viewers look for "#%61" under "a" too. */
function unescaped(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function drawnIn(root: Element, drawn: ReadonlySet<string>): Element[] {
  const found: Element[] = [];
  const open = [root];
  for (let next = open.pop(); next; next = open.pop()) {
    if (!drawn.has(next.name)) continue;
    found.push(next);
    for (const child of next.children.toReversed()) if (isElement(child)) open.push(child);
  }
  return found;
}
