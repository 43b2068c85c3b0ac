/** Reads XML into plain trees with a pattern of its own, so that what it finds owes nothing to the app's reader. */
const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)(?:[\w-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const signs = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const decoded = (text) =>
  text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    return name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (signs[name] ?? whole);
  });

/** `{ name, at, inside }` with the attributes in `at` and texts and trees in `inside`; null for what is no XML. */
export function plainXml(text) {
  const root = { name: '', at: {}, inside: [] };
  const open = [root];
  for (const [, cdata, closes, name, attributes, empty, words] of text.matchAll(token)) {
    const above = open.at(-1);
    if (cdata !== undefined) above.inside.push(cdata);
    else if (words !== undefined) above.inside.push(decoded(words));
    else if (closes) {
      if (above.name !== name) return null;
      open.pop();
    } else if (name !== undefined) {
      const element = { name, at: attributesIn(attributes), inside: [] };
      above.inside.push(element);
      if (!empty) open.push(element);
    }
  }
  return open.length === 1 ? root : null;
}

const attributesIn = (text) =>
  Object.fromEntries(
    [...text.matchAll(/(?:[\w-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, one, other]) => [
      name,
      decoded(one ?? other),
    ]),
  );

/** Every element below with one of the names, in order. */
export const below = (element, ...names) =>
  (element?.inside ?? []).flatMap((one) =>
    typeof one === 'string' ? [] : [...(names.includes(one.name) ? [one] : []), ...below(one, ...names)],
  );

/** The words in it; a picture says its description. */
export const wordsOf = (element) =>
  [
    element?.at?.alt ?? '',
    ...(element?.inside ?? []).map((one) => (typeof one === 'string' ? one : wordsOf(one))),
  ].join(' ');
