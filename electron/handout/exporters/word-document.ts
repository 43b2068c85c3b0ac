/** The bytes of a handout as a Word file. */
import { Document, Packer } from 'docx';
import type { Handout } from '../../../shared/handout/handout';
import { pageSizes } from '../../../shared/handout/page-sizes';
import { printableText } from '../../../shared/handout/printable-text';
import { wordStretches } from './word-blocks';
import { wordNumbering } from './word-numbering';
import { wordSection } from './word-page';
import type { WordPictures } from './word-picture';
import { wordStyles } from './word-styles';

/** Word 2013 and later; without it Word opens the file in compatibility mode. */
const wordVersion = 15;

export async function wordBytes(handout: Handout, pictures: WordPictures = new Map()): Promise<Uint8Array> {
  const sizes = pageSizes(handout.style);
  const page = { sizes, pictures };
  const file = new Document({
    title: printableText(handout.title),
    subject: printableText(handout.header.right),
    creator: handout.footer.left,
    lastModifiedBy: handout.footer.left,
    compatibility: { version: wordVersion },
    styles: wordStyles(sizes, handout.language),
    numbering: wordNumbering(sizes),
    sections: wordStretches(handout, page).map((stretch, index) => wordSection(stretch, index, handout, sizes)),
  });
  return Packer.toBuffer(file);
}
