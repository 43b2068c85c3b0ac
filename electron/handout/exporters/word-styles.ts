/** The styles of the Word file, so that a teacher changes one style and the whole handout follows. */
import {
  BorderStyle,
  type IBaseParagraphStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { PageSizes } from '../../../shared/handout/page-sizes';
import { grey, hairline, ink, sans, serif } from './word-look';
import { questionNumbering } from './word-numbering';
import { twips } from './word-text';

const size = (points: number) => Math.round(points * 2);
const line = (points: number) => ({ line: twips(points), lineRule: LineRuleType.AT_LEAST });

export function wordStyles(sizes: PageSizes, language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: serif,
          size: size(sizes.text),
          color: ink,
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: { spacing: { ...line(sizes.line), before: 0, after: 0 } },
      },
      title: heading(sizes.title, { after: twips(12) }),
      heading1: heading(sizes.heading1, { before: twips(16), after: twips(4) }),
      heading2: heading(sizes.heading2, { before: twips(12), after: twips(3) }),
    },
    paragraphStyles: [...textStyles(sizes), ...questionStyles(sizes), ...marginStyles(sizes)],
  };
}

function heading(points: number, spacing: { before?: number; after: number }): IBaseParagraphStyleOptions {
  return {
    quickFormat: true,
    run: { font: serif, size: size(points), bold: true, boldComplexScript: true, color: ink },
    paragraph: { keepNext: true, keepLines: true, spacing: { ...line(points * 1.2), before: 0, ...spacing } },
  };
}

const style = (
  id: string,
  name: string,
  more: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...more });

function textStyles(sizes: PageSizes): IParagraphStyleOptions[] {
  const label = { font: sans, size: size(sizes.label) };
  return [
    style('BodyText', 'Body Text', { paragraph: { spacing: { after: twips(6) } } }),
    style('Dek', 'Dek', {
      run: { italics: true, italicsComplexScript: true },
      paragraph: { spacing: { after: twips(10) } },
    }),
    style('Note', 'Note', { run: { ...label, color: grey }, paragraph: { spacing: { after: twips(6) } } }),
    style('BriefHeadline', 'Brief Headline', {
      basedOn: 'Heading2',
      paragraph: {
        spacing: { before: 0, after: twips(4) },
        border: { top: { style: BorderStyle.SINGLE, size: 14, color: ink, space: 7 } },
      },
    }),
    style('BriefText', 'Brief Text', {
      paragraph: { indent: { firstLine: twips(sizes.text) }, spacing: line(sizes.text * 1.35) },
    }),
    style('BriefEnd', 'Brief End', {
      run: { size: 4 },
      paragraph: {
        spacing: { line: twips(5), lineRule: LineRuleType.EXACT },
        border: { bottom: { ...hairline, color: '999999' } },
      },
    }),
    style('AfterTable', 'After Table', {
      run: { size: 4 },
      paragraph: { spacing: { line: twips(3), lineRule: LineRuleType.EXACT } },
    }),
    style('TableText', 'Table Text', { paragraph: { spacing: { before: twips(2), after: twips(2) } } }),
    style('TableHead', 'Table Head', {
      basedOn: 'TableText',
      run: { ...label, bold: true, boldComplexScript: true },
      paragraph: { keepNext: true },
    }),
    style('Label', 'Label', { run: label }),
  ];
}

function questionStyles(sizes: PageSizes): IParagraphStyleOptions[] {
  const together = { keepNext: true, keepLines: true };
  const inset = { left: twips(sizes.hang), right: twips(sizes.pointsWidth) };
  return [
    style('Question', 'Question', {
      paragraph: {
        ...together,
        numbering: { reference: questionNumbering, level: 0 },
        // LibreOffice loses what follows a tab beyond a right indent, so the text runs as wide as the points stand.
        indent: { left: inset.left, hanging: inset.left },
        spacing: { before: twips(sizes.text), after: twips(2) },
        rightTabStop: twips(sizes.content),
      },
    }),
    style('Option', 'Option', {
      paragraph: {
        ...together,
        numbering: { reference: questionNumbering, level: 1 },
        indent: { left: inset.left * 2, hanging: inset.left, right: inset.right },
        spacing: { before: twips(1.5), after: twips(1.5) },
      },
    }),
    style('OptionInFirstColumn', 'Option in First Column', {
      basedOn: 'Option',
      paragraph: { indent: { left: inset.left * 2, hanging: inset.left, right: 0 } },
    }),
    style('OptionInSecondColumn', 'Option in Second Column', {
      basedOn: 'Option',
      paragraph: { indent: { left: inset.left, hanging: inset.left, right: 0 } },
    }),
    style('RightOption', 'Right Option', { basedOn: 'Option', run: { bold: true, boldComplexScript: true } }),
    style('AnswerLine', 'Answer Line', {
      paragraph: {
        ...together,
        indent: inset,
        spacing: { line: twips(sizes.answerLine), lineRule: LineRuleType.EXACT },
        border: { bottom: hairline, between: hairline },
      },
    }),
    style('Starter', 'Sentence Starter', {
      run: { italics: true, italicsComplexScript: true },
      paragraph: { ...together, indent: inset },
    }),
    style('Part', 'Part', {
      paragraph: { ...together, indent: inset, spacing: { before: twips(1.5), after: twips(1.5) } },
    }),
    style('PartBeside', 'Part Beside', { basedOn: 'Part', paragraph: { indent: { left: 0, right: 0 } } }),
    style('ScalePoint', 'Scale Point', {
      run: { size: size(sizes.label) },
      paragraph: {
        ...together,
        spacing: { before: twips(4), line: twips(sizes.label * 1.3), lineRule: LineRuleType.AT_LEAST },
      },
    }),
    style('Hint', 'Hint', {
      run: { font: sans, size: size(sizes.label), color: grey },
      paragraph: { ...together, indent: inset },
    }),
    style('Key', 'Key', {
      run: { bold: true, boldComplexScript: true },
      paragraph: { ...together, indent: inset, spacing: { before: twips(2) } },
    }),
    style('Explanation', 'Explanation', { paragraph: { ...together, indent: inset, spacing: { before: twips(2) } } }),
  ];
}

function marginStyles(sizes: PageSizes): IParagraphStyleOptions[] {
  const run = { font: sans, size: size(10), color: grey };
  const edge = { run, paragraph: { rightTabStop: twips(sizes.content), spacing: line(14) } };
  return [
    { id: 'Header', name: 'header', basedOn: 'Normal', ...edge },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', ...edge },
  ];
}
