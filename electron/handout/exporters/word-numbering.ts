/** The automatic numbering of the Word file: questions 1, 2 and below each its options A, B, starting anew. */
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { Block, Handout } from '../../../shared/handout/handout';
import type { PageSizes } from '../../../shared/handout/page-sizes';
import { optionLetter } from '../../../shared/question/option-letter';
import { ink, sans, serif } from './word-look';
import { twips } from './word-text';

export const questionNumbering = 'questions';

/** The numbering of options with a letter of their own, such as T and F. */
export const letterNumbering = (letter: string): string => `letter ${letter}`;

export function wordNumbering(handout: Handout, sizes: PageSizes): INumberingOptions {
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
  const letters = [...ownLetters(handout.blocks)].map((letter) => ({
    reference: letterNumbering(letter),
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: letter,
        alignment: AlignmentType.START,
        style: { run: letterRun, paragraph: { indent: { left: hang * 2, hanging: hang } } },
      },
    ],
  }));
  return { config: [questions, ...letters] };
}

function ownLetters(blocks: readonly Block[]): Set<string> {
  const letters = new Set<string>();
  for (const block of blocks) {
    if (block.block !== 'question' || block.space.form !== 'choose') continue;
    block.space.options.forEach(({ letter }, index) => {
      if (letter !== optionLetter(index)) letters.add(letter);
    });
  }
  return letters;
}
