/** What is known while a line of markup is read: where, and which marks are open. */
import { deepestMark, type Inline } from './rich-text';

type OpenMark = 'strong' | 'emphasis' | 'sup' | 'sub' | 'link';

/** A mark that is open; `sign` is what it turns back into when nothing closes it. */
type Frame = { mark: OpenMark | null; sign: string; of: Inline[] };

export type LineReader = {
  readonly source: string;
  /** In a table's cell `<br>` breaks the line, for a line's end would end the row. */
  readonly inCell: boolean;
  at: number;
  /** The sign before was escaped, so that it is no space to the marks. */
  escaped: boolean;
  readonly frames: Frame[];
};

export const lineReader = (source: string, inCell: boolean): LineReader => ({
  source,
  inCell,
  at: 0,
  escaped: false,
  frames: [{ mark: null, sign: '', of: [] }],
});

const innermost = ({ frames }: LineReader): Frame => frames[frames.length - 1] as Frame;

function put({ of }: Frame, piece: Inline) {
  const last = of.at(-1);
  if (piece.is === 'text' && last?.is === 'text') last.text += piece.text;
  else of.push(piece);
}

/** Adds a piece and goes on behind it. */
export function take(reader: LineReader, piece: Inline, length: number) {
  put(innermost(reader), piece);
  reader.at += length;
  reader.escaped = false;
}

export const takeText = (reader: LineReader, text: string, length = text.length): void =>
  take(reader, { is: 'text', text }, length);

/** Opens a mark; one too many stays text. */
export function open(reader: LineReader, mark: OpenMark, sign: string) {
  if (reader.frames.length > deepestMark + 2) return takeText(reader, sign);
  reader.frames.push({ mark, sign, of: [] });
  reader.at += sign.length;
  reader.escaped = false;
}

/** The place of the innermost open mark of these, or -1. */
export const lastOpen = ({ frames }: LineReader, ...marks: OpenMark[]): number =>
  frames.findLastIndex(({ mark }) => mark !== null && marks.includes(mark));

/** Takes the innermost frame away and gives back what it held. */
function unwind(reader: LineReader, keep: number) {
  while (reader.frames.length > keep) {
    const frame = reader.frames.pop() as Frame;
    const parent = innermost(reader);
    put(parent, { is: 'text', text: frame.sign });
    for (const piece of frame.of) put(parent, piece);
  }
}

/** Closes the mark at `place`; marks in it that nothing closed turn back into text. */
export function close(
  reader: LineReader,
  place: number,
  wrap: (of: Inline[], mark: OpenMark) => Inline,
  length: number,
) {
  unwind(reader, place + 1);
  const frame = reader.frames.pop() as Frame;
  take(reader, wrap(frame.of, frame.mark as OpenMark), length);
}

export const markAt = ({ frames }: LineReader, place: number): OpenMark | null => frames[place]?.mark ?? null;

/** Turns `**` with `*` right inside it into `*` with `**` right inside it: `***` may mean either until one closes. */
export function swapTwins({ frames }: LineReader, strong: number) {
  const [outer, inner] = [frames[strong], frames[strong + 1]];
  if (outer?.of.length !== 0 || inner?.mark !== 'emphasis') return;
  [outer.mark, inner.mark] = [inner.mark, outer.mark];
  [outer.sign, inner.sign] = [inner.sign, outer.sign];
}

/** The whole line, once everything is read. */
export function finish(reader: LineReader): Inline[] {
  unwind(reader, 1);
  return innermost(reader).of;
}
