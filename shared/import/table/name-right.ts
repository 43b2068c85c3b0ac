/** Finds which options a cell such as "1,3", "B" or "Paris" names, and how a whole table names them. */
import { foldText } from '../../question/fold-text';
import { type RightName, rightNames } from './mapping';

/** What a row says: its options, where empty ones are '', and the cell that names the right ones. */
export interface RowChoice {
  options: readonly string[];
  right: string;
}

/** No cell that names options is longer. */
const longestName = 5000;

const parts = (cell: string): string[] =>
  cell
    .split(/\s*(?:[,;|&/\n]|\band\b|\bund\b|\by\b|\bet\b)\s*/i)
    .map((part) =>
      part
        .replace(/^(?:option|answer|choice|antwort|opcion|respuesta)\s*/i, '')
        .replace(/[.)\]]$|^[([]/g, '')
        .trim(),
    )
    .filter((part) => part !== '');

function byNumber(cell: string, first: number, options: readonly string[]): number[] | null {
  // A spreadsheet can turn "1,3" into the number 1.3.
  const said = parts(cell.replace(/^(\d)\.(\d)$/, '$1,$2').replace(/\.0$/, ''));
  const places = said.map((part) => (/^\d{1,2}$/.test(part) ? Number(part) - first : -1));
  return places.length > 0 && places.every((place) => (options[place] ?? '') !== '') ? [...new Set(places)] : null;
}

function byLetter(cell: string, options: readonly string[]): number[] | null {
  const letters = /^[A-J]{2,6}$/.test(cell.trim()) ? [...cell.trim()] : parts(cell);
  const places = letters.map((part) => (/^[a-j]$/i.test(part) ? part.toLowerCase().charCodeAt(0) - 97 : -1));
  return places.length > 0 && places.every((place) => (options[place] ?? '') !== '') ? [...new Set(places)] : null;
}

/** The whole cell is one option, or it lists several of them. */
function byWords(cell: string, options: readonly string[]): number[] | null {
  const folded = options.map((option) => foldText(option));
  const placeOf = (words: string) => (foldText(words) === '' ? -1 : exactOr(options, folded, words));
  const whole = placeOf(cell);
  if (whole >= 0) return [whole];
  for (const between of [/\s*[;|\n]\s*/, /\s*,\s*/]) {
    const places = cell
      .split(between)
      .filter((part) => part.trim() !== '')
      .map(placeOf);
    if (places.length > 1 && places.every((place) => place >= 0)) return [...new Set(places)];
  }
  return null;
}

const exactOr = (options: readonly string[], folded: readonly string[], words: string): number => {
  const exact = options.findIndex((option) => option.trim() === words.trim());
  return exact >= 0 ? exact : folded.indexOf(foldText(words));
};

/** The places of the right options, or null when the cell names none that is there. */
export function namedOptions({ options, right }: RowChoice, by: RightName): number[] | null {
  if (right.length > longestName) return null;
  if (by === 'words') return byWords(right, options);
  if (by === 'letter') return byLetter(right, options);
  return byNumber(right, by === 'number' ? 1 : 0, options);
}

/** How the rows name their right options: the way that fits the most of them; null when two ways fit as well and differ. */
export function findRightName(rows: readonly RowChoice[]): RightName | null {
  const told = rows.filter(({ options, right }) => right.trim() !== '' && options.some((option) => option !== ''));
  if (told.length === 0) return 'words';
  const counts = rightNames
    .filter((by) => by !== 'numberFromZero' || told.some(({ right }) => parts(right).includes('0')))
    .map((by) => ({ by, fit: told.filter((row) => namedOptions(row, by) !== null).length }));
  const best = Math.max(...counts.map(({ fit }) => fit));
  if (best === 0) return 'words';
  const likely = counts.filter(({ fit }) => fit === best).map(({ by }) => by);
  const [first = 'words', ...others] = likely;
  const same = (row: RowChoice, by: RightName) => String(namedOptions(row, by)) === String(namedOptions(row, first));
  return others.every((by) => told.every((row) => same(row, by))) ? first : null;
}
