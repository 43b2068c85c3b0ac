/** Writes XML: elements, their attributes, and texts without the signs that no XML may hold. */
type Child = string | Xml;

export interface Xml {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Child[];
  /** Whether its children are well-formed XML already. */
  ready: boolean;
}

/** Attributes without a value are left out. */
export const xml = (
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  ...children: readonly (Child | null | readonly Child[])[]
): Xml => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]])),
  ),
  children: children.flat().filter((child) => child !== null),
  ready: false,
});

/** An element around text that is XML already, as `writeHtml` gives it. */
export const xmlAround = (name: string, attributes: Readonly<Record<string, string>>, inside: string): Xml => ({
  name,
  attributes,
  children: [inside],
  ready: true,
});

/** Control signs and halves of signs (XML 1.0, production 2). */
const unfit =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string =>
  text.replace(unfit, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
/** A line break in an attribute would be read as a space. */
const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element alone, to stand inside another. */
export const writeFragment = (element: Xml): string => write(element, '');

/** The whole file. */
export const writeXml = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;

function write({ name, attributes, children, ready }: Xml, indent: string): string {
  const open = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
    .join('')}`;
  if (children.length === 0) return `${open}/>`;
  if (children.every((child) => typeof child === 'string')) {
    const text = children.join('');
    return `${open}>${ready ? text : escapeXml(text)}</${name}>`;
  }
  const inside = children.map((child) =>
    typeof child === 'string' ? `${indent}  ${escapeXml(child)}` : write(child, `${indent}  `),
  );
  return `${open}>\n${inside.join('\n')}\n${indent}</${name}>`;
}
