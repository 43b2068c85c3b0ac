/** Tells tags that are written about from tags that format: "the <p> tag" is about one, "<p>Words</p>" has one. */
const tag = /<(\/?)([a-z][a-z\d]*)\b[^<>]*>/gi;

/** These have no end tag. */
const single = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'wbr']);

/** These are often left open, where a line or another tag is before them. */
const oftenOpen = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd']);

interface Tag {
  at: number;
  name: string;
}

/** The text with the "<" of each tag that has no partner as the sign itself. */
export function escapeLooseTags(text: string): string {
  const open: Tag[] = [];
  const loose: number[] = [];
  for (const { 1: slash, 2: named = '', index } of text.matchAll(tag)) {
    const name = named.toLowerCase();
    const begun = slash ? open.findLastIndex((one) => one.name === name) : -1;
    if (begun >= 0) loose.push(...open.splice(begun).flatMap((one, place) => (place > 0 ? looseAt(text, one) : [])));
    else if (slash && !single.has(name)) loose.push(index);
    else if (!slash && !single.has(name)) open.push({ at: index, name });
  }
  loose.push(...open.flatMap((one) => looseAt(text, one)));
  return loose
    .sort((one, other) => other - one)
    .reduce((left, at) => `${left.slice(0, at)}&lt;${left.slice(at + 1)}`, text);
}

const looseAt = (text: string, { at, name }: Tag): number[] =>
  oftenOpen.has(name) &&
  /(?:^|[>\n])\s*$/.test(text.slice(Math.max(0, at - 20), at)) &&
  /<[^>]*>\s*\S/.test(text.slice(at))
    ? []
    : [at];
