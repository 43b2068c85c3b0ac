/** Finds the part of a web page that is about its subject, without what the site puts around it. */
import type { HtmlElement, HtmlNode } from '../../rich-text/html-tree';

const around = new Set([
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'script',
  'style',
  'noscript',
  'button',
  'iframe',
  'dialog',
  'template',
  'select',
  'head',
  'svg',
]);
const namedAround =
  /(?:^|[\s_-])(?:nav|menu|footer|sidebar|share|sharing|social|comments?|cookies?|consent|related|recommended|newsletter|promo|advert\w*|ads?|breadcrumbs?|banner|subscribe|signup|popup|modal|skip|toolbar|outbrain|taboola)(?:$|[\s_-])/i;

/** The article, or the main part, or the whole body; each without what stands around it. */
export function mainPart(root: HtmlElement): HtmlElement {
  const main =
    longest(find(root, isArticle)) ??
    longest(find(root, isMain)) ??
    find(root, ({ name }) => name === 'body')[0] ??
    root;
  return kept(main, true);
}

const isArticle = ({ name, attributes }: HtmlElement): boolean =>
  name === 'article' || /articleBody/.test(attributes.itemprop ?? '');
const isMain = ({ name, attributes }: HtmlElement): boolean => name === 'main' || attributes.role === 'main';

export const find = (root: HtmlElement, fits: (element: HtmlElement) => boolean): HtmlElement[] => {
  const found: HtmlElement[] = [];
  const walk = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (fits(child)) found.push(child);
      walk(child);
    }
  };
  walk(root);
  return found;
};

/** A teaser is an article too; the longest is the one that was saved. */
function longest(elements: readonly HtmlElement[]): HtmlElement | null {
  const sized = elements.map((element) => ({ element, size: textOf(element).length })).filter(({ size }) => size > 400);
  return sized.sort((one, other) => other.size - one.size)[0]?.element ?? null;
}

export const textOf = (node: HtmlNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join(' ');

/** A header within an article holds its headline, and stays. */
function kept(element: HtmlElement, top: boolean): HtmlElement {
  const children = element.children.flatMap((child): HtmlNode[] => {
    if (typeof child === 'string') return [child];
    const headed = child.name === 'header' && top && find(child, ({ name }) => name === 'h1').length > 0;
    return isAround(child) && !headed ? [] : [kept(child, false)];
  });
  return { ...element, children };
}

function isAround({ name, attributes }: HtmlElement): boolean {
  if (around.has(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (/^(?:navigation|banner|contentinfo|complementary|search|dialog)$/.test(attributes.role ?? '')) return true;
  return (
    namedAround.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`) ||
    /display:\s*none/.test(attributes.style ?? '')
  );
}
