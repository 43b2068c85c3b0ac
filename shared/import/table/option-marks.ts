/** Finds the right options where a column beside each option says whether it is one. */
import { foldText } from '../../question/fold-text';
import { type Denial, denial } from '../draft';
import type { ColumnUse } from './mapping';

const yes = /^(?:true|t|yes|y|x|1|100|correct|right|richtig|wahr|ja|j|si|s|oui|vrai|verdadero|correcto|✓|✔|\*)$/;
const no = /^(?:|false|f|no|n|0|-|incorrect|wrong|falsch|nein|non|faux|falso|incorrecto|✗|✘)$/;

/** The places of the right options among the columns of options. */
export function markedOptions(row: readonly string[], uses: readonly ColumnUse[]): number[] | Denial {
  const places: number[] = [];
  let option = -1;
  for (const [column, use] of uses.entries()) {
    if (use === 'option') option += 1;
    if (use !== 'mark' || option < 0) continue;
    const said = foldText(row[column] ?? '').trim();
    if (yes.test(said)) places.push(option);
    else if (!no.test(said)) return denial('malformed', { what: 'oddMark', name: said.slice(0, 40) });
  }
  return places;
}

/** Columns headed "Correct" right behind each option mark it. */
export function withMarks(uses: readonly ColumnUse[], heads: readonly string[]): ColumnUse[] {
  const marks = uses.map(
    (use, column) => isMark(heads[column] ?? '') && use !== 'option' && behindOption(uses, column),
  );
  return marks.filter(Boolean).length < 2 ? [...uses] : uses.map((use, column) => (marks[column] ? 'mark' : use));
}

const isMark = (head: string): boolean =>
  /^(?:is ?)?(?:correct(?:ness)?|right|true|richtig|korrekt|correcta|correcto|juste|vrai)\??[\s_#]*\d{0,2}\??$/i.test(
    head.trim(),
  );

const behindOption = (uses: readonly ColumnUse[], column: number): boolean => uses[column - 1] === 'option';
