/** Brings a line of rich text into its one normal form, so that equal texts are equal trees. */
import { isMediaName } from './media-name';
import { deepestMark, type Inline, type Marked } from './rich-text';
import { tidyTexInLine } from './tidy-tex';

/** The marks a piece already stands in. */
type Inside = { marks: ReadonlySet<string>; depth: number };

const gapId = /^[\w-]{1,64}$/;
const spoken = (text: string): string => text.replace(/\s+/g, ' ').trim();

const percent = (sign: string): string => {
  const code = sign.charCodeAt(0);
  return code < 128 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(sign);
};

/** An address that a link may lead to, or null: web pages and mail alone. */
export function tidyAddress(address: string): string | null {
  const trimmed = address.trim();
  if (!/^(https?:\/\/|mailto:)./i.test(trimmed)) return null;
  return trimmed.replace(/[\s()<>"\\]/g, percent);
}

const sameMark = (one: Marked, other: Marked): boolean =>
  one.is === other.is && (one.is !== 'link' || other.is !== 'link' || one.address === other.address);

/** Adds a piece at the end of a line that is in normal form, joined with the piece before where the two are one. */
function join(line: Inline[], piece: Inline): void {
  const last = line.at(-1);
  if (last?.is === 'text' && piece.is === 'text') {
    line[line.length - 1] = { is: 'text', text: last.text + piece.text };
  } else if (last?.is === 'code' && piece.is === 'code') {
    line[line.length - 1] = { is: 'code', text: last.text + piece.text };
  } else if (last && 'of' in last && 'of' in piece && sameMark(last, piece)) {
    for (const inner of piece.of) join(last.of, inner);
  } else {
    line.push(piece);
  }
}

function tidyText(text: string): Inline[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  return lines.flatMap((line, at): Inline[] => {
    const piece: Inline[] = line === '' ? [] : [{ is: 'text', text: line }];
    return at === 0 ? piece : [{ is: 'break' }, ...piece];
  });
}

function tidyMarked(piece: Marked, inside: Inside): Inline[] {
  const nests = piece.is === 'sup' || piece.is === 'sub';
  const address = piece.is === 'link' ? tidyAddress(piece.address) : '';
  const needless = (!nests && inside.marks.has(piece.is)) || inside.depth >= deepestMark || address === null;
  if (needless) return tidyPieces(piece.of, inside);
  const of = tidyPieces(piece.of, { marks: new Set(inside.marks).add(piece.is), depth: inside.depth + 1 });
  const only = of[0];
  if (only === undefined) return [];
  if (piece.is === 'link') return [{ is: 'link', of, address: address ?? '' }];
  // Bold italics are written one way alone, for `***` cannot say which of the two is outside.
  if (piece.is === 'emphasis' && of.length === 1 && only.is === 'strong') {
    return [{ is: 'strong', of: [{ is: 'emphasis', of: only.of }] }];
  }
  return [{ is: piece.is, of }];
}

function tidyPiece(piece: Inline, inside: Inside): Inline[] {
  if ('of' in piece) return tidyMarked(piece, inside);
  if (piece.is === 'text') return tidyText(piece.text);
  if (piece.is === 'code') {
    const text = piece.text.replace(/\r\n?|\n/g, ' ');
    return text === '' ? [] : [{ is: 'code', text }];
  }
  if (piece.is === 'maths') {
    const tex = tidyTexInLine(piece.tex);
    return tex === '' ? [] : [{ is: 'maths', tex }];
  }
  if (piece.is === 'picture') {
    const description = spoken(piece.description);
    if (isMediaName(piece.media)) return [{ is: 'picture', media: piece.media, description }];
    return tidyText(description);
  }
  if (piece.is === 'gap') return gapId.test(piece.id) ? [{ is: 'gap', id: piece.id }] : [];
  return [{ is: 'break' }];
}

function tidyPieces(pieces: Inline[], inside: Inside): Inline[] {
  const line: Inline[] = [];
  for (const piece of pieces) for (const tidy of tidyPiece(piece, inside)) join(line, tidy);
  return line;
}

export const tidyLine = (line: Inline[]): Inline[] => tidyPieces(line, { marks: new Set(), depth: 0 });

const isEdge = (piece: Inline | undefined): boolean =>
  piece?.is === 'break' || (piece?.is === 'text' && piece.text.trim() === '');

/** A line without space or breaks at its ends. */
export function trimLine(line: Inline[]): Inline[] {
  const from = line.findIndex((piece) => !isEdge(piece));
  if (from < 0) return [];
  const trimmed = line.slice(from, line.findLastIndex((piece) => !isEdge(piece)) + 1);
  const first = trimmed[0];
  if (first?.is === 'text') trimmed[0] = { is: 'text', text: first.text.trimStart() };
  const last = trimmed.at(-1);
  if (last?.is === 'text') trimmed[trimmed.length - 1] = { is: 'text', text: last.text.trimEnd() };
  return trimmed;
}
