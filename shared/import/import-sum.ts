/** What an import comes to, in figures. */
export interface ImportSum {
  files: number;
  questions: number;
  withNotes: number;
  refused: number;
}
