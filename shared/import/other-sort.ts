/** The sorts of files that hold no questions we can read, or hold them closed. */
export const otherSorts = [
  'pdf',
  'oldOffice',
  'richText',
  'openDocument',
  'slides',
  'ankiDeck',
  'otherArchive',
  'picture',
  'sound',
  'database',
] as const;
export type OtherSort = (typeof otherSorts)[number];
