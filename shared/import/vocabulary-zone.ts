/** Gives roles to the lines under a heading such as "Vocabulary": each is a word with its meaning. */
import { give } from './give-role';
import { bulletLabel, questionLabel } from './labels';
import { withoutListMark } from './line-units';
import type { PastedLine, TextLine } from './pasted-line';
import { endsQuestion, endsSentence, startsWithin, wordCount } from './sentence-signs';

const longestTerm = 8;
const entry = /^(.{1,80}?)(?:\s?[:：=]\s*|\s+[–—-]\s+)(\S.*)$/u;

/** "erosion: the wearing away of rock", with or without a bullet or a figure before it. */
export function readEntry(line: string): { term: string; meaning: string } | null {
  const [, term = '', meaning = ''] = entry.exec(withoutListMark(line.slice(0, 3000))) ?? [];
  const bare = term.replace(/^[*_"“]+|[*_"”]+$/g, '').trim();
  return bare === '' || meaning === '' || wordCount(bare) > longestTerm
    ? null
    : { term: bare, meaning: meaning.replace(/^[*_]+\s*/, '') };
}

const isEntry = (text: string): boolean =>
  readEntry(text) !== null && !endsQuestion(text) && questionLabel(text)?.named !== true;

/** The words at the top of the zone, and the lines below them, which are something else. */
export function readVocabulary(lines: readonly TextLine[]): { words: PastedLine[]; rest: readonly TextLine[] } {
  const words: PastedLine[] = [];
  for (const line of lines) {
    if (isEntry(line.text)) words.push(give(line, { role: 'vocabulary' }));
    else if (isPiece(line, words.at(-1))) words.push(give(line, { role: 'vocabulary', continues: 'above' }));
    else break;
  }
  return { words, rest: lines.slice(words.length) };
}

/** A meaning that goes on in the next line. */
const isPiece = (line: TextLine, above: PastedLine | undefined): boolean =>
  above !== undefined && !line.gap && startsWithin(line.text) && !endsSentence(above.text) && !bulletLabel(line.text);

/** Whether a word with its meaning stands right under the heading. */
export const headsWords = (below: TextLine | undefined): boolean => below !== undefined && isEntry(below.text);
