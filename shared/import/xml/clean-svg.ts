/** An SVG picture with only what draws: no scripts, no handlers, nothing from elsewhere; null when it is no sound SVG or a bomb. */
import { type Element, isElement } from './element';
import { isSvgBomb } from './is-svg-bomb';
import { readXml } from './read-xml';

const drawn = new Set(
  'svg g a path rect circle ellipse line polyline polygon text tspan textPath defs use symbol clipPath mask pattern linearGradient radialGradient stop marker title desc style switch image filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile feTurbulence view'.split(
    ' ',
  ),
);
/** What leads elsewhere, runs or hides one of both. */
const unsafeValue =
  /url\s*\(\s*["']?\s*(?!#)|@import|expression\s*\(|javascript:|\\|-moz-binding|image-set|src\s*\(|image\s*\(|["'`]\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const insidePicture = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/;

export function cleanSvg(text: string): string | null {
  const read = readXml(text);
  if (!read.ok || read.root.name !== 'svg' || isSvgBomb(read.root, drawn)) return null;
  return written(read.root, true);
}

function written(element: Element, isRoot = false): string {
  if (!drawn.has(element.name)) return '';
  const space = isRoot ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  const attributes = Object.entries(element.attributes)
    .filter(([name, value]) => isSafe(name, value))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  const inside = element.name === 'style' ? styles(element) : element.children.map(child).join('');
  return `<${element.name}${space}${attributes}>${inside}</${element.name}>`;
}

const child = (node: Element | string): string => (isElement(node) ? written(node) : escaped(node));

function styles({ children }: Element): string {
  const rules = children.filter((node) => !isElement(node)).join('');
  return unsafeValue.test(rules) ? '' : escaped(rules);
}

function isSafe(name: string, value: string): boolean {
  if (!/^[a-zA-Z][a-zA-Z0-9-]*$/.test(name) || /^on/i.test(name) || name === 'xmlns') return false;
  if (name === 'href') return value.startsWith('#') || insidePicture.test(value);
  return !unsafeValue.test(value);
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
