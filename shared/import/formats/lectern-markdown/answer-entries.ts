/** The lines of an answer in our Markdown: each part begins without an indent, and goes on with one. */

export interface Entry {
  /** "A)", "-", "1.", "Answer:" or "Gap 1". */
  mark: string;
  text: string;
  /** What stands behind the arrow of a pair; null where there is none. */
  right: string | null;
}

const markOf = /^(?:[A-Z]+\)|-|\d+\.|Answer:|Gap \d+)(?=\s|$)/;

export function entriesOf(lines: readonly string[]): Entry[] {
  const found: string[][] = [];
  for (const line of lines) {
    if (line.trim() !== '' && !/^\s/.test(line)) found.push([line]);
    else found.at(-1)?.push(line);
  }
  return found.map(entryOf);
}

function entryOf(lines: readonly string[]): Entry {
  const mark = markOf.exec(lines[0] ?? '')?.[0] ?? '';
  const own = [(lines[0] ?? '').slice(mark.length).replace(/^ /, ''), ...lines.slice(1)];
  const arrow = mark === '-' ? own.findIndex((line, at) => at > 0 && line.startsWith('  → ')) : -1;
  if (arrow > 0)
    return {
      mark,
      text: joined(own.slice(0, arrow)),
      right: joined([(own[arrow] ?? '').slice(4), ...own.slice(arrow + 1)]),
    };
  if (mark !== '-') return { mark, text: joined(own), right: null };
  if (/^→ /.test(own[0] ?? '')) return { mark, text: '', right: joined([(own[0] ?? '').slice(2), ...own.slice(1)]) };
  const [left = '', right = null, ...more] = joined(own).split(' → ');
  return { mark, text: left, right: more.length > 0 ? null : right };
}

/** Without the indent of the lines that go on, and without the two spaces that end a part. */
const joined = ([first = '', ...rest]: readonly string[]): string =>
  [first, ...rest.map((line) => line.slice(3))].join('\n').replace(/\n+$/, '').replace(/ {2}$/, '');

/** The answers of a line "Answer: one; two", where a backslash frees what parts them. */
export const answersIn = (text: string): string[] =>
  (text.match(/(?:\\[\s\S]|[^\\;])+/g) ?? []).map((piece, at) => (at === 0 ? piece : piece.replace(/^ /, '')));
