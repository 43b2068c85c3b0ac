/** A column of numbers is told from one of words, whatever stands with the numbers. */
import { expect, it } from 'vitest';
import { numberColumns } from './number-columns';
import { readMarkup } from './read-markup';

function columnsOf(markup: string): boolean[] {
  const [table] = readMarkup(markup);
  return table?.is === 'table' ? numberColumns(table) : [];
}

it('amounts, shares, signs, formulas and bold numbers are numbers; words and mixtures are not', () => {
  const rows = [
    '| City | People | Share | Price | Change | Square | Note |',
    '|---|---|---|---|---|---|---|',
    '| Kyiv | 2,952,301 | 7.1% | $4.20 | −3 | $12^2$ | 3 of 4 |',
    '| Lviv | **717 273** | 1.7 % | €12 | +0.5 | $144$ | 12 |',
  ];
  expect(columnsOf(rows.join('\n'))).toEqual([false, true, true, true, true, false, false]);
});

it('a cell without a number leaves the column one of numbers; a column without any number is not one', () => {
  expect(columnsOf('| a | b | c |\n|---|---|---|\n| 1 | | – |\n| — | | |\n| ٢٣ | | ? |')).toEqual([true, false, false]);
});

it('a table without rows has no column of numbers', () => {
  expect(columnsOf('| 1 | 2 |\n|---|---|')).toEqual([false, false]);
});
