/** The automatic numbering of the Word file: questions 1, 2 and below each its options A, B, starting anew. */
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { PageSizes } from '../../../shared/handout/page-sizes';
import { ink, sans, serif } from './word-look';
import { twips } from './word-text';

export const questionNumbering = 'questions';

export function wordNumbering(sizes: PageSizes): INumberingOptions {
  const hang = twips(sizes.hang);
  const letterRun = { font: sans, bold: true, size: Math.round(sizes.label * 2), color: ink };
  const questions = {
    reference: questionNumbering,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1',
        alignment: AlignmentType.START,
        style: {
          style: 'Question',
          run: { font: serif, bold: true },
          paragraph: { indent: { left: hang, hanging: hang } },
        },
      },
      {
        level: 1,
        format: LevelFormat.UPPER_LETTER,
        text: '%2',
        alignment: AlignmentType.START,
        style: { style: 'Option', run: letterRun, paragraph: { indent: { left: hang * 2, hanging: hang } } },
      },
    ],
  };
  return { config: [questions] };
}
