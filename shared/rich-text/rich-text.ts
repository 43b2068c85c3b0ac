/** Rich text as one parsed form, which every screen and page draws. */

type Mark = 'strong' | 'emphasis' | 'sup' | 'sub';

/** A piece of a line. */
export type Inline =
  | { is: 'text'; text: string }
  | { is: Mark; of: Inline[] }
  | { is: 'code'; text: string }
  | { is: 'maths'; tex: string }
  | { is: 'link'; of: Inline[]; address: string }
  /** `media` is the name of a file in a library's media folder. */
  | { is: 'picture'; media: string; description: string }
  | { is: 'gap'; id: string }
  | { is: 'break' };

/** A piece of a page. */
export type Block =
  | { is: 'paragraph'; of: Inline[] }
  /** `start` is the first number of an ordered list, and 1 in any other. */
  | { is: 'list'; ordered: boolean; start: number; items: Block[][] }
  /** Every row is as wide as the head; a head without any words is not shown. */
  | { is: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { is: 'code'; language: string; text: string }
  | { is: 'maths'; tex: string };

export type RichText = Block[];

export type Marked = Extract<Inline, { of: Inline[] }>;
export type BlockOf<K extends Block['is']> = Extract<Block, { is: K }>;

/** Lists in lists and marks in marks go no deeper than this, in a file as in a tree. */
export const deepestList = 12;
export const deepestMark = 30;
