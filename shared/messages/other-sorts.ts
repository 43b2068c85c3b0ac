/** What to do with a file whose sort holds no questions that can be read; each goes on after the name of the file. */
import type { OtherSort } from '../import/other-sort';

export const otherSorts: Record<OtherSort, string> = {
  pdf: 'is a PDF, which keeps no questions, only pages. Select its text, copy it and paste it here.',
  oldOffice: 'was saved by an old Word or Excel. Open it there, save it as a .docx or .xlsx file, and choose that one.',
  richText: 'is a rich text file. Open it in Word, save it as a .docx file, and choose that one.',
  openDocument: 'is an OpenDocument file. Save it as a .docx or .xlsx file, and choose that one.',
  slides: 'is a presentation, which keeps no questions. Copy its text and paste it here.',
  ankiDeck: 'is a packed Anki deck. In Anki choose File, Export, "Notes in plain text", and choose that file.',
  otherArchive: 'is packed in a way that Lectern does not open. Unpack it, then choose the folder.',
  picture: 'is a picture. Type its questions, or copy its text and paste it here.',
  sound: 'is a recording. It holds no questions that Lectern can read.',
  database: 'is a database of another program. Export its questions there, then choose that file.',
};
