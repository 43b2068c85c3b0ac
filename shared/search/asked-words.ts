/** What a text asks, word by word: light words left out, spellings of one word as one, signs that change the sense kept. */
import { wordsIn } from './words';

/** Words that can come, go or change without another thing being asked. */
const light = new Set(
  (
    'a an the this that these those it its of in on at to for as with and s re ve d ll ' +
    'is are was were be been being am do does did has have had isn aren wasn weren doesn didn don hasn haven ' +
    'what which following one ones called named known we you they he she i our your their his her there here ' +
    'today now currently please tell me say state give name identify choose select pick correct right answer option ' +
    'city very just also then so'
  ).split(' '),
);

/** Words that turn a question into another one when they come or go, in the languages of many classrooms. */
const decisive = new Set(
  (
    'not never no none neither nor except without cannot least less most more fewer only all every each any some ' +
    'always sometimes usually often rarely seldom first second third fourth fifth last next former latter before after ' +
    'who whom whose when where why how many much must may can could should would will might false true incorrect wrong ' +
    'from under over up down left positive negative inverse opposite other another both either half double twice ' +
    'north south east west northern southern eastern western male female man woman men women ' +
    'pas jamais aucun aucune sauf sans nicht kein keine keinen nie ausser ohne nunca ningun ninguna excepto salvo sin nao ' +
    'ليس ليست ليسوا لا لم لن غير الا ما'
  ).split(' '),
);

const oneWord: Readonly<Record<string, string>> = {
  begin: 'start',
  begun: 'start',
  began: 'start',
  large: 'big',
  largest: 'biggest',
  nation: 'country',
  kind: 'type',
  sort: 'type',
  wrote: 'write',
  writer: 'author',
  occur: 'happen',
  us: 'usa',
  america: 'usa',
  american: 'usa',
  '%': 'percent',
  t: 'not',
  except: 'not',
  but: 'not',
  zero: '0',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};

/** Signs that are part of the sense: of sums, comparisons and shares; a dash only where it can be a minus. */
const senseSigns = /[+*=<>≤≥≠×÷%√^&|~±]|\/(?=\d)|--|[-–−](?=\s?\d)/g;
const states = /\b(?:U\.\s?S\.(?:\s?A\.)?|United States(?: of America)?)/gi;

export interface AskedWord {
  /** As it is written, folded. */
  word: string;
  /** In the one spelling it is compared by; empty for a light word. */
  spelled: string;
  /** Begins with a capital within a sentence. */
  isName: boolean;
}

/** Gives the spelling of a word, and of one that comes again without looking anew. */
export function newSpeller(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = light.has(word) ? '' : spelling(word);
    known.set(word, found);
    return found;
  };
}

/** Every word and every sign that has a sense, in their order. */
export function askedWords(text: string, spell: (word: string) => string): AskedWord[] {
  const plain = text.replace(states, 'USA');
  const words: { word: string; from: number }[] = wordsIn(plain);
  for (const { 0: sign, index } of plain.matchAll(senseSigns))
    words.push({ word: /[–−]/.test(sign) ? '-' : sign, from: index });
  words.sort((a, b) => a.from - b.from);
  return words.map(({ word, from }) => ({ word, spelled: spell(word), isName: isNameAt(plain, from) }));
}

const isSmall = (letter: string): boolean => letter === letter.toLowerCase();

function isNameAt(text: string, from: number): boolean {
  if (from < 2 || text[from - 1] !== ' ' || isSmall(text[from] as string)) return false;
  return /[\p{Ll},]/u.test(text[from - 2] as string);
}

const letters = /^\p{L}+$/u;

/** One spelling for what is written in two: plurals, colour and color, organise and organize, travelling and traveling. */
function spelling(word: string): string {
  const known = oneWord[word];
  if (known) return known;
  if (word.length < 4 || decisive.has(word) || !letters.test(word)) return word;
  const one = word
    .replace(/(.)\1+/gu, '$1')
    .replace(/ou(?=r)/, 'o')
    .replace(/z/g, 's')
    .replace(/re$/, 'er')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
  return oneWord[one] ?? one;
}

/** Whether another question is asked when this word comes, goes or changes. */
export const isDecisive = (word: string): boolean => decisive.has(word) || !letters.test(word) || word.endsWith('est');
