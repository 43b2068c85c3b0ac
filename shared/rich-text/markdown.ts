/** Our markup as CommonMark and back: raised and lowered text as HTML, gaps as numbered lines, pictures by their description. */
import { readMarkup } from './read-markup';
import type { Block, Inline, RichText } from './rich-text';
import { writeMarkup } from './write-markup';

/** Noncharacters stand for the tags while the text is markup: they are no sign of it, and no text holds them. */
const tags = [
  ['\ufdd0', '<sup>'],
  ['\ufdd1', '</sup>'],
  ['\ufdd2', '<sub>'],
  ['\ufdd3', '</sub>'],
  ['\ufdd4', '<u>\\_\\_'],
  ['\ufdd5', '\\_\\_</u>'],
] as const;
const angle = '\ufdd6';
const [supOpens, supCloses, subOpens, subCloses, gapOpens, gapCloses] = tags.map(([sign]) => sign) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

/** `gapIds` in the order of their numbers. */
export function markdownOf(markup: string, gapIds: readonly string[] = []): string {
  const gap = (id: string) => `${gapOpens}${gapIds.indexOf(id) + 1}${gapCloses}`;
  const flat = (line: readonly Inline[]): Inline[] => line.flatMap((piece) => flatPiece(piece, gap));
  const flatPiece = (piece: Inline, numbered: typeof gap): Inline[] => {
    const text = (words: string): Inline => ({ is: 'text', text: words });
    if (piece.is === 'text') return [text(piece.text.replaceAll('<', angle))];
    if (piece.is === 'picture') return [text(piece.description.replaceAll('<', angle))];
    if (piece.is === 'gap') return [text(numbered(piece.id))];
    if (piece.is === 'sup') return [text(supOpens), ...flat(piece.of), text(supCloses)];
    if (piece.is === 'sub') return [text(subOpens), ...flat(piece.of), text(subCloses)];
    return ['of' in piece ? { ...piece, of: flat(piece.of) } : piece];
  };
  const written = writeMarkup(inLines(readMarkup(markup), flat)).replaceAll(angle, '\\<');
  return tags.reduce((text, [sign, tag]) => text.replaceAll(sign, tag), written);
}

/** What `markdownOf` wrote, as markup. */
export function markupOf(markdown: string, gapIds: readonly string[] = []): string {
  const signed = tags.reduce((text, [sign, tag]) => text.replaceAll(freeTag(tag), `$1${sign}`), markdown);
  return writeMarkup(inLines(readMarkup(signed), (line) => folded(pieces(line), gapIds)));
}

/** A tag whose angle no backslash frees. */
const freeTag = (tag: string): RegExp => new RegExp(`(?<!\\\\)((?:\\\\\\\\)*)${tag.replaceAll('\\', '\\\\')}`, 'g');

const anySign = /[\ufdd0-\ufdd5]/;

/** The tags in code and in formulas are what they say. */
const unsigned = (text: string): string => tags.reduce((all, [sign, tag]) => all.replaceAll(sign, tag), text);

function pieces(line: readonly Inline[]): Inline[] {
  return line.flatMap((piece): Inline[] => {
    if (piece.is === 'code') return [{ ...piece, text: unsigned(piece.text) }];
    if (piece.is === 'maths') return [{ ...piece, tex: unsigned(piece.tex) }];
    if (piece.is !== 'text') return [piece];
    return piece.text
      .split(/([\ufdd0-\ufdd5])/)
      .filter((text) => text !== '')
      .map((text) => ({ is: 'text', text }));
  });
}

/** Puts what stands between two signs into the mark that they are. */
function folded(line: readonly Inline[], gapIds: readonly string[]): Inline[] {
  const open: { sign: string; of: Inline[] }[] = [{ sign: '', of: [] }];
  const top = () => open.at(-1)?.of ?? [];
  for (const piece of line) {
    const sign = piece.is === 'text' && anySign.test(piece.text) ? piece.text : '';
    const begun = open.at(-1)?.sign ?? '';
    if ([supOpens, subOpens, gapOpens].includes(sign)) open.push({ sign, of: [] });
    else if (sign !== '' && sign === closing(begun)) {
      const of = open.pop()?.of ?? [];
      top().push(marked(begun, of, gapIds));
    } else if (sign !== '') top().push({ is: 'text', text: unsigned(sign) });
    else top().push('of' in piece ? { ...piece, of: folded(pieces(piece.of), gapIds) } : piece);
  }
  return open.flatMap(({ sign, of }): Inline[] => (sign === '' ? of : [{ is: 'text', text: unsigned(sign) }, ...of]));
}

function closing(sign: string): string {
  if (sign === supOpens) return supCloses;
  if (sign === subOpens) return subCloses;
  return sign === gapOpens ? gapCloses : '';
}

function marked(sign: string, of: Inline[], gapIds: readonly string[]): Inline {
  if (sign === supOpens) return { is: 'sup', of };
  if (sign === subOpens) return { is: 'sub', of };
  const words = of.map((piece) => (piece.is === 'text' ? piece.text : '')).join('');
  const id = gapIds[Number(words) - 1];
  return id === undefined ? { is: 'text', text: `__${words}__` } : { is: 'gap', id };
}

/** Every line of a text changed. */
const inLines = (text: RichText, change: (line: Inline[]) => Inline[]): RichText =>
  text.map((block) => inBlock(block, change));

function inBlock(block: Block, change: (line: Inline[]) => Inline[]): Block {
  switch (block.is) {
    case 'paragraph':
      return { ...block, of: change(block.of) };
    case 'list':
      return { ...block, items: block.items.map((item) => inLines(item, change)) };
    case 'table':
      return { ...block, head: block.head.map(change), rows: block.rows.map((row) => row.map(change)) };
    case 'code':
      return { ...block, text: unsigned(block.text) };
    case 'maths':
      return { ...block, tex: unsigned(block.tex) };
  }
}
