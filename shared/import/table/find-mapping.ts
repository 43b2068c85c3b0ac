/** Finds which column of a table holds what: by the words above the columns, or by what is in them. */
import { foldText } from '../../question/fold-text';
import { findHead } from './find-head';
import { bareHead } from './head-words';
import { type ColumnUse, type RightName, rightNames, type Table, type TableMapping } from './mapping';
import { findRightName, namedOptions } from './name-right';
import { choiceOf } from './row-cells';

export function findMapping({ rows }: Table): TableMapping | null {
  const head = findHead(rows);
  const heads = head ? head.row + 1 : 0;
  const filled = rows.slice(heads).filter((row) => row.some((cell) => cell.trim() !== ''));
  const uses = head ? usesUnder(head.uses, filled.slice(0, sample)) : usesByContent(filled);
  if (!uses) return null;
  return { heads, uses, rightBy: rightNameOf(rows, heads, uses) };
}

export function rightNameOf(rows: Table['rows'], heads: number, uses: readonly ColumnUse[]): RightName | null {
  const column = uses.indexOf('right');
  const title = rows[heads - 1]?.[column] ?? '';
  const found = findRightName(rows.slice(heads).map((row) => choiceOf(row, uses)));
  if (found) return found;
  // "Correct answer(s) - choose at least one" of Kahoot and "Only include Answer #" of Blooket.
  if (/#|number|index|at least one/i.test(title)) return 'number';
  return bareHead(title).includes('letter') ? 'letter' : null;
}

/** So many rows show what is in the columns. */
const sample = 200;

/** What the heads leave open is told by the cells under them. */
function usesUnder(uses: ColumnUse[], rows: Table['rows']): ColumnUse[] {
  const right = uses.indexOf('right');
  const rest = uses.flatMap((use, column) => (use === 'unused' && isFilled(rows, column) ? [column] : []));
  if (
    right >= 0 &&
    rest.length > 1 &&
    !uses.includes('option') &&
    !uses.includes('wrong') &&
    namesOne(rows, right, rest)
  )
    return uses.map((use, column) => (rest.includes(column) ? 'option' : use));
  // "Correct answer, Option B, Option C": the right one stands apart from the others.
  const choices = rows.map((row) => choiceOf(row, uses)).filter((choice) => choice.right !== '');
  const apart =
    uses.includes('option') &&
    choices.length > 0 &&
    choices.every(
      (choice) =>
        !/^(?:[a-j]|\d{1,2})$/i.test(choice.right) && rightNames.every((by) => namedOptions(choice, by) === null),
    );
  return apart ? uses.map((use) => (use === 'option' ? 'wrong' : use)) : uses;
}

/** A question beside its options and a column that names one of them in almost every row; or a question and its answer. */
function usesByContent(all: Table['rows']): ColumnUse[] | null {
  const rows = all.slice(0, sample);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  if (width < 2 || rows.length < 2 || full.length < rows.length * 0.8) return null;
  const question = askingColumn(rows, width);
  if (question === null) return null;
  const others = Array.from({ length: width }, (_, column) => column).filter((column) => column !== question);
  if (width === 2) return others[0] === 1 ? ['question', 'right'] : ['right', 'question'];
  for (const right of [...others].reverse()) {
    const options = others.filter((column) => column !== right && column > question && isFilled(rows, column));
    if (options.length < 2 || !namesOne(rows, right, options)) continue;
    return Array.from({ length: width }, (_, column) =>
      column === question ? 'question' : column === right ? 'right' : options.includes(column) ? 'option' : 'unused',
    );
  }
  return null;
}

const isFilled = (rows: Table['rows'], column: number): boolean =>
  rows.filter((row) => (row[column] ?? '').trim() !== '').length >= rows.length * 0.3;

/** The column in which most cells ask, or the one with by far the longest texts. */
function askingColumn(rows: Table['rows'], width: number): number | null {
  for (let column = 0; column < width; column += 1) {
    const cells = rows.map((row) => (row[column] ?? '').trim());
    const asking = cells.filter((cell) => /[?？:]\W{0,3}$|_{2,}|\.{3}/.test(cell)).length;
    const different = new Set(cells.map((cell) => foldText(cell))).size;
    if (asking >= rows.length * 0.6 && different >= rows.length * 0.8) return column;
  }
  return null;
}

function namesOne(rows: Table['rows'], right: number, options: readonly number[]): boolean {
  const choices = rows.map((row) => ({
    right: row[right] ?? '',
    options: options.map((column) => (row[column] ?? '').trim()),
  }));
  return rightNames.some(
    (by) => choices.filter((choice) => namedOptions(choice, by) !== null).length >= rows.length * 0.9,
  );
}
