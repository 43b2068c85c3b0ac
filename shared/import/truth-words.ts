/** The words for true and false in the languages of many schools, as sheets write them. */
import { foldText } from '../question/fold-text';

export type Truth = 'true' | 'false';

/** The first of each is the one that is shown where a sheet names only the other. */
const languages: readonly (readonly [right: string, wrong: string])[] = [
  ['True|T', 'False|F'],
  ['Richtig|Wahr|Stimmt', 'Falsch|Unwahr|Stimmt nicht'],
  ['Vrai', 'Faux'],
  ['Verdadero|Verdadera|Cierto|Cierta', 'Falso|Falsa'],
  ['Verdadeiro|Verdadeira|Certo', 'Falso|Falsa|Errado'],
  ['Vero|Vera', 'Falso|Falsa'],
  ['Waar|Juist', 'Niet waar|Onwaar|Onjuist'],
  ['Prawda', 'Fałsz'],
  ['Doğru', 'Yanlış'],
  ['Верно|Правда', 'Неверно|Ложь|Неправда'],
  ['Правда|Правильно|Вірно', 'Неправда|Неправильно|Хибно|Невірно'],
  ['صح|صحيح|صواب', 'خطأ|خطا|خاطئ'],
  ['对|正确|對|正確', '错|错误|錯|錯誤'],
  ['正しい', '間違い'],
  ['Sant', 'Falskt|Falsk|Usant'],
];

const byWord = new Map<string, Truth>();
for (const [right, wrong] of languages) {
  for (const word of right.split('|')) byWord.set(foldText(word), 'true');
  for (const word of wrong.split('|')) byWord.set(foldText(word), 'false');
}

const longestWord = 20;

/** What the text says when it is nothing but such a word. */
export const truthSaid = (text: string): Truth | undefined =>
  text.length > longestWord ? undefined : byWord.get(foldText(text));

const spelled = (side: 0 | 1): string =>
  languages
    .flatMap((language) => language[side].split('|'))
    .sort((first, second) => second.length - first.length)
    .join('|');

/** For patterns: any word for true or false, and both of them side by side. */
export const anyTruth = `${spelled(0)}|${spelled(1)}`;
export const longTruth = anyTruth
  .split('|')
  .filter((word) => word.length > 1 || /\P{ASCII}/u.test(word))
  .join('|');
const between = String.raw`\s*(?:[/|,،、]|\s(?:or|and|oder|ou|o|of|czy|lub|mu|veya|или|або|чи|أم|أو|ام|او)\s|还是|還是|か)\s*`;
export const truthPair = `(?:${spelled(0)})${between}(?:${spelled(1)})`;

const pairInside = new RegExp(`(${spelled(0)})${between}(${spelled(1)})`, 'iu');

/** The words of a pair such as "Richtig/Falsch" within a text; null when there is none. */
export function pairIn(text: string): [string, string] | null {
  const [, right, wrong] = pairInside.exec(text) ?? [];
  return right && wrong && right.length > 1 ? [capital(right), capital(wrong)] : null;
}

/** The two words of the one language that has this word; null when several have it. */
export function pairOf(word: string): [string, string] | null {
  const folded = foldText(word);
  const found = languages.filter((sides) =>
    sides.some((words) => words.split('|').some((one) => foldText(one) === folded)),
  );
  const [right = '', wrong = ''] =
    (found.length === 1 ? found[0] : undefined)?.map((words) => words.split('|')[0]) ?? [];
  return right === '' ? null : [right, wrong];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
