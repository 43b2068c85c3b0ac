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
  let from = 0;
  let escaped = '';
  for (const at of looseTags(text)) {
    escaped += `${text.slice(from, at)}&lt;`;
    from = at + 1;
  }
  return escaped + text.slice(from);
}

/** Where they begin, in their order. */
function looseTags(text: string): number[] {
  const open: Tag[] = [];
  const names = new Map<string, number>();
  const loose: number[] = [];
  const take = (by: 1 | -1, name: string) => names.set(name, (names.get(name) ?? 0) + by);
  for (const { 1: slash, 2: named = '', index } of text.matchAll(tag)) {
    const name = named.toLowerCase();
    if (single.has(name)) continue;
    if (!slash) {
      open.push({ at: index, name });
      take(1, name);
    } else if (!names.get(name)) loose.push(index);
    else
      for (let last = open.pop(); last; last = open.pop()) {
        take(-1, last.name);
        if (last.name === name) break;
        loose.push(...looseAt(text, last));
      }
  }
  return [...loose, ...open.flatMap((one) => looseAt(text, one))].sort((one, other) => one - other);
}

const looseAt = (text: string, { at, name }: Tag): number[] =>
  oftenOpen.has(name) &&
  /(?:^|[>\n])\s*$/.test(text.slice(Math.max(0, at - 20), at)) &&
  /^<[^>]*>\s*\S/.test(text.slice(at, at + 1000))
    ? []
    : [at];
