/** What an import format reads: one file of the teacher's, opened as far as its container goes. */

/** A sheet of a spreadsheet; every cell as it would be read aloud, empty cells as ''. */
export interface Sheet {
  name: string;
  rows: string[][];
}

interface Opened {
  /** As the teacher knows it: "bank.zip › quiz.xml" for a file inside an archive. */
  name: string;
}

export type ImportSource =
  /** Text, decoded (UTF-8, UTF-16 or Windows-1252), with line ends as \n and without a BOM. */
  | (Opened & { as: 'text'; text: string })
  /** An archive: the bytes of each file in it by its path with forward slashes; `text(path)` decodes one. */
  | (Opened & {
      as: 'archive';
      paths: readonly string[];
      bytes(path: string): Uint8Array | null;
      text(path: string): string | null;
    })
  | (Opened & { as: 'sheets'; sheets: readonly Sheet[] })
  /** A word processor's document or a saved page as HTML; pictures in it are kept already and are named in `src`. */
  | (Opened & { as: 'page'; html: string });

/** What a format may ask for while it reads. */
export interface ImportTools {
  /** A fresh id at each call. */
  newId(): string;
  /** Keeps a picture and gives its media name, or null when the bytes are no picture that we show. */
  keepPicture(bytes: Uint8Array): string | null;
}
