/** A line of a page: its words, and how far they are set apart from others. */
export const lineMarks = ['highlight', 'bold', 'underline', 'colour', 'italic'] as const;
export type LineMark = (typeof lineMarks)[number];

export interface PageLine {
  /** With its number or letter, where it stands in a list. */
  text: string;
  /** How all of its words are marked. */
  marks: readonly LineMark[];
  /** The level of a heading, which can't be an option; 0 for all else. */
  heading: number;
}

export interface PageTable {
  rows: string[][];
}

export type PagePart = PageLine | PageTable;

export const isTable = (part: PagePart): part is PageTable => 'rows' in part;

export interface PageLink {
  words: string;
  address: string;
}
