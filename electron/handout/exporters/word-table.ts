/** Tables in Word whose rows never break over pages: without lines for columns of options, with lines for grids. */
import {
  BorderStyle,
  type ITableBordersOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { BlockOf } from '../../../shared/handout/handout';
import type { PageSizes } from '../../../shared/handout/page-sizes';
import { isRightToLeft } from '../../../shared/handout/printable-text';
import { hairline, ink } from './word-look';
import { paragraph, twips } from './word-text';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
/** A dark line over the table, hairlines between its rows, none between its columns. */
export const ruledBorders = {
  ...noBorders,
  top: { ...hairline, size: 12, color: ink },
  bottom: hairline,
  insideHorizontal: hairline,
};
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

interface TableLook {
  rightToLeft?: boolean;
  borders?: ITableBordersOptions;
  /** Whether the first row is repeated on each page. */
  hasHead?: boolean;
  cellBorders?: (column: number) => ITableBordersOptions;
  padding?: number;
}

/** `widths` are in twips; a row holds one paragraph for each of them. */
export function plainTable(
  rows: readonly (readonly Paragraph[])[],
  widths: readonly number[],
  look: TableLook = {},
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    indent: { size: 0, type: WidthType.DXA },
    borders: look.borders ?? noBorders,
    margins: { marginUnitType: WidthType.DXA, left: look.padding ?? 0, right: look.padding ?? 0 },
    ...(look.rightToLeft && { visuallyRightToLeft: true }),
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          ...(look.hasHead && row === 0 && { tableHeader: true }),
          children: cells.map((cell, column) => tableCell(cell, widths[column] ?? 0, look.cellBorders?.(column))),
        }),
    ),
  });
}

function tableCell(content: Paragraph, width: number, borders?: ITableBordersOptions): TableCell {
  return new TableCell({
    children: [content],
    width: { size: width, type: WidthType.DXA },
    ...(borders && { borders }),
  });
}

export function wordGrid({ shares, head, rows }: BlockOf<'table'>, sizes: PageSizes): Table {
  const all = twips(sizes.content);
  const widths = shares.map((share) => Math.floor((all * share) / sum(shares)));
  const lines = [
    head.map((text) => paragraph('TableHead', text)),
    ...rows.map((row) => row.map((text) => paragraph('TableText', text))),
  ];
  return plainTable(lines, widths, {
    hasHead: true,
    padding: 80,
    borders: ruledBorders,
    rightToLeft: head.some(isRightToLeft),
  });
}

/** Name and date: a label over a line in each cell, with a gap between the cells. */
export function wordBlanks({ labels }: BlockOf<'blanks'>, sizes: PageSizes): Table {
  const gap = twips(sizes.columnGap);
  const all = twips(sizes.content) - gap * (labels.length - 1);
  const unit = all / (labels.length * 2 + (labels.length > 1 ? 1 : 0));
  const widths = labels.flatMap((_, index) => [
    ...(index > 0 ? [gap] : []),
    Math.floor(unit * (index === 0 && labels.length > 1 ? 3 : 2)),
  ]);
  const cells = labels.flatMap((label, index) => [
    ...(index > 0 ? [paragraph('Label', '')] : []),
    paragraph('Label', label),
  ]);
  const cellBorders = (column: number) => ({ bottom: column % 2 === 0 ? { ...hairline, size: 6, color: ink } : none });
  return plainTable([cells], widths, { cellBorders, rightToLeft: labels.some(isRightToLeft) });
}
