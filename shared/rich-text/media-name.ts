/** The names of pictures: the SHA-256 of the bytes and the kind of picture. */
import type { Block, Inline, RichText } from './rich-text';

export const pictureTypes = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
} as const;
export type PictureEnding = keyof typeof pictureTypes;

export const mediaName = /^[0-9a-f]{64}\.(png|jpg|gif|webp|svg)$/;

const mediaNames = /\b[0-9a-f]{64}\.(?:png|jpg|gif|webp|svg)\b/g;

/** The content type of a picture by its name, which must be one. */
export const pictureTypeOf = (name: string): string => pictureTypes[(name.split('.').at(-1) ?? 'png') as PictureEnding];

/** The names that stand in a file's text, such as the JSON of a topic, each once. */
export const mediaNamesIn = (text: string): string[] => [...new Set(text.match(mediaNames) ?? [])];

export const isMediaName = (name: string): boolean => mediaName.test(name);

type Shown = Extract<Inline, { is: 'picture' }>;

const inLine = (line: Inline[]): Shown[] =>
  line.flatMap((piece) => {
    if (piece.is === 'picture') return [piece];
    return 'of' in piece ? inLine(piece.of) : [];
  });

function inBlock(block: Block): Shown[] {
  if (block.is === 'paragraph') return inLine(block.of);
  if (block.is === 'list') return block.items.flat().flatMap(inBlock);
  if (block.is === 'table') return [block.head, ...block.rows].flat().flatMap(inLine);
  return [];
}

/** The pictures a text shows with their descriptions, in their order, each time they are shown. */
export const picturesIn = (text: RichText): { media: string; description: string }[] => text.flatMap(inBlock);

/** The names of the pictures a text shows, in their order, each once. */
export const mediaIn = (text: RichText): string[] => [...new Set(picturesIn(text).map(({ media }) => media))];
