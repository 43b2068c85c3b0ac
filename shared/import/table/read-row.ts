/** Makes a question of a row: its kind follows from its options, its answer and what the row says about it. */

import { newQuestion } from '../../question/new-question';
import type { Question } from '../../question/question';
import { type Answered, answerFromOptions } from '../answer-from-options';
import { type Denial, type Draft, denial, isDenial, Notes } from '../draft';
import { inPlainOrder } from '../in-plain-order';
import { takeRightMark } from '../right-marks';
import { sourceText } from '../source-text';
import { aboutRow } from './about-row';
import { type KindWord, kindWord } from './kind-word';
import type { ColumnUse, RightName, TableMapping } from './mapping';
import { namedOptions } from './name-right';
import { mayBeOne } from './option-list';
import { markedOptions } from './option-marks';
import { cellOf, cellsOf, optionCells } from './row-cells';
import { writtenAnswer } from './written-row';

export interface TableTools {
  newId(): string;
  /** Whether the table's written answers are all words for true or false. */
  truths: boolean;
}

interface RowTools extends TableTools {
  /** The right option stands apart from the wrong ones. */
  apart: boolean;
  notes: Notes;
}

/** null for a row without a question: empty but for its number. */
export function readRow(
  row: readonly string[],
  mapping: TableMapping,
  { newId, truths }: TableTools,
): Draft | Denial | null {
  const { uses } = mapping;
  const stem = cellOf(row, uses, 'question');
  const own = (['option', 'wrong', 'right'] as const).flatMap((use) => cellsOf(row, uses, use));
  if (stem === '') return own.every((cell) => cell === '') ? null : denial('emptyText');
  const notes = new Notes();
  const answered = answerRow(row, mapping, {
    newId,
    truths,
    notes,
    apart: cellsOf(row, uses, 'wrong').some((cell) => cell !== ''),
  });
  if (isDenial(answered)) return answered;
  const question: Question = {
    ...newQuestion(answered.kind, newId),
    ...answered,
    stem: markupOf(stem),
    explanation: markupOf(cellOf(row, uses, 'explanation')),
  };
  return { question: { ...question, ...aboutRow(row, uses, question, notes) }, notes: notes.all };
}

const markupOf = (cell: string): string => sourceText(cell, 'words', []);

function answerRow(row: readonly string[], { uses, rightBy }: TableMapping, tools: RowTools): Answered | Denial {
  const wanted = kindWord(cellOf(row, uses, 'kind'));
  if (wanted === 'unknown') return denial('unknownType', { type: cellOf(row, uses, 'kind') });
  if (wanted === 'discussion') {
    tools.notes.add('essayAsDiscussion');
    return { ...newQuestion('discussion', tools.newId), kind: 'discussion' };
  }
  const options = optionsOf(row, uses);
  const right = cellOf(row, uses, 'right');
  const wish = { wanted, truths: tools.truths };
  if (options.every((option) => option === ''))
    return lacksOptions(row, wanted, { uses, rightBy }) ? denial('noOptions') : writtenAnswer(right, wish, tools.notes);
  if (wanted === 'short-answer' || wanted === 'numeric')
    return writtenAnswer(acceptedIn(options, right), wish, tools.notes);
  const unclear = cellsOf(row, uses, 'wrong');
  if (unclear.length === 1 && mayBeOne(unclear[0] ?? ''))
    return denial('notHeld', { what: 'oneOrTwoWrong', name: unclear[0] });
  const places = wanted === 'poll' ? [] : rightPlaces(options, right, { row, uses, rightBy });
  if (isDenial(places)) return places;
  const bare = uses.includes('right') || uses.includes('mark') ? options : withoutMarks(options, places);
  return withOptions(bare, places, wanted, tools);
}

/** A heading between the rows, or a row that names an option by its place and has none. */
function lacksOptions(
  row: readonly string[],
  wanted: KindWord | null,
  { uses, rightBy }: Pick<TableMapping, 'uses' | 'rightBy'>,
): boolean {
  if (wanted !== null || !uses.includes('option')) return false;
  const right = cellOf(row, uses, 'right');
  if (right === '') return !/[?？…]\W*$|_{2,}|\.{3}/.test(cellOf(row, uses, 'question'));
  return rightBy !== 'words' && /^(?:[a-j]|\d)$/i.test(right);
}

/** Tools put what is accepted where options stand, and sometimes say which of it. */
function acceptedIn(options: readonly string[], right: string): string {
  const named = namedOptions({ options, right }, 'number') ?? options.map((_, place) => place);
  return named.map((place) => options[place] ?? '').join('\n');
}

/** Columns of wrong options stand beside the one right answer. */
function optionsOf(row: readonly string[], uses: readonly ColumnUse[]): string[] {
  const wrong = optionCells(row, uses, 'wrong');
  const options = optionCells(row, uses, 'option');
  return wrong.every((cell) => cell === '') ? options : [cellOf(row, uses, 'right'), ...options, ...wrong];
}

function rightPlaces(
  options: readonly string[],
  right: string,
  { row, uses, rightBy }: { row: readonly string[]; uses: readonly ColumnUse[]; rightBy: RightName | null },
): number[] | Denial {
  if (uses.includes('mark')) return markedOptions(row, uses);
  if (cellsOf(row, uses, 'wrong').some((cell) => cell !== '')) return right === '' ? denial('noAnswer') : [0];
  if (right === '')
    return uses.includes('right') ? [] : options.flatMap((one, place) => (takeRightMark(one).right ? [place] : []));
  const ways =
    rightBy === null ? (['words', 'number'] as const).map((by) => namedOptions({ options, right }, by)) : null;
  if (ways && String(ways[0]) !== String(ways[1])) return denial('notHeld', { what: 'numberOrWords', name: right });
  const named = rightBy === null ? ways?.[0] : namedOptions({ options, right }, rightBy);
  // A row may name its option in another way than the rest, when that can mean nothing else.
  const isLetter = /^[a-j]$/i.test(right);
  const byLetter = isLetter && (rightBy === 'words' || rightBy === null);
  const byWords = !isLetter && rightBy !== 'words' && !/^[\d\s,;.&]+$/.test(right);
  const other = byLetter ? 'letter' : byWords ? 'words' : null;
  const found = named ?? (other ? namedOptions({ options, right }, other) : null);
  return found ?? denial('answerNotAmongOptions');
}

function withOptions(
  options: readonly string[],
  right: readonly number[],
  wanted: KindWord | null,
  tools: RowTools,
): Answered | Denial {
  const filled = options.flatMap((text, place) => {
    return text === '' ? [] : [{ text: markupOf(text), plain: text, right: right.includes(place), feedback: '' }];
  });
  // Wrong options in columns of their own leave the right one always first.
  const apart = tools.apart ? inPlainOrder(filled) : filled;
  const made = answerFromOptions(apart, wanted === 'multiple-response', tools);
  if (isDenial(made) || wanted !== 'poll') return made;
  return { ...made, kind: 'poll' };
}

/** Where no column names the right options, a mark in their cells did. */
const withoutMarks = (options: readonly string[], right: readonly number[]): string[] =>
  options.map((text, place) => (right.includes(place) ? takeRightMark(text).text : text));
