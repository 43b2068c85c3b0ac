/** A question list as teachers write it: numbered or not, options in any form, answers under each or at the end. */
import { claimLine } from '../claim-line';
import { give } from '../give-role';
import { headingOf } from '../headings';
import { questionLabel, readStem } from '../labels';
import type { LineFormat } from '../line-format';
import { asks, type Habits, habitsOf, shapeOf } from '../line-shape';
import { isPageNumber, withoutBlanks } from '../notices';
import type { PastedLine, TextLine } from '../pasted-line';
import { isProse } from '../prose';
import { readKey, readQuestions } from '../question-zone';
import { looksLikeDate } from '../read-date';
import { skipRepeats } from '../repeats';
import { cutText, gather } from '../sections';
import { endsSentence, wordCount } from '../sentence-signs';
import { headsWords, readVocabulary } from '../vocabulary-zone';

export const questionList: LineFormat<'question-list'> = {
  name: 'question-list',
  fits,
  read: (lines) => skipRepeats(readList(lines)),
};

function fits(lines: readonly TextLine[]): number {
  const read = readList(lines);
  const questions = read.filter((line) => line.role === 'question' && line.continues !== 'above');
  if (questions.length === 0) return 0;
  const asking = questions.filter((line) => asks(readStem(line.text).text)).length;
  const answered = read.filter((line) => line.role === 'option' || line.role === 'answer').length;
  if (asking * 2 < questions.length && answered < questions.length) return 0;
  const used = read.filter((line) => line.role !== 'skipped' || line.reason?.code !== 'unfit').length / read.length;
  const habits = habitsOf(lines);
  const marked = lines.filter((line) => ['question', 'option', 'answer'].includes(shapeOf(line.text, habits))).length;
  const evidence =
    marked >= questions.length || asking >= 0.6 * read.length || (used > 0.9 && answered >= 2 * questions.length);
  const first = read.findIndex((line) => line.role === 'question');
  const prose = lines.slice(0, first).filter((line, index) => isProse(line.text, lines[index + 1]?.text)).length;
  return (0.3 + (evidence ? 0.2 : -0.2) + 0.4 * used) * (prose > 1 ? 0.5 : 1);
}

function readList(lines: readonly TextLine[]): PastedLine[] {
  const [top] = lines;
  const places = new Map(lines.map((line, place) => [line.number, place]));
  const below = (line: TextLine) => lines[(places.get(line.number) ?? lines.length) + 1];
  // What stands at the very top is the title, whatever follows.
  const { claimed, sections } = cutText(lines, (line) =>
    line === top && line.heading ? null : claimOnSheet(line, below(line)),
  );
  const [first] = sections;
  const head = first && (sections.length > 1 || first.open.length > 1) ? readTitle(first.open) : [];
  const out = sections.flatMap(({ zone, open }, index) => {
    const rest = index === 0 ? open.slice(head.length) : open;
    if (zone === 'answers') return readKey(rest);
    if (zone === 'vocabulary') {
      const { words, rest: others } = readVocabulary(rest);
      return [...words, ...readQuestions(others, true)];
    }
    return zone === 'sources' ? rest.map((line) => give(line, { role: 'source' })) : readQuestions(rest, true);
  });
  return gather(lines, claimed, [...head, ...out]);
}

/** On a sheet of one's own a single word such as "Home" or "Context" is an option, not a button or a heading. */
function claimOnSheet(line: TextLine, below: TextLine | undefined): PastedLine | null {
  if (line.heading) return give(line, { role: 'skipped', reason: { code: 'heading' } });
  if (isPageNumber(line.text)) return give(line, { role: 'skipped', reason: { code: 'notice' } });
  if (isEmptyRow(line, below)) return give(line, { role: 'skipped', reason: { code: 'unfit' } });
  const claimed = claimLine(line);
  const zone = headingOf(line.text);
  if (zone === 'vocabulary' && !headsWords(below)) return null;
  if (zone === 'keyPoints' || zone === 'aside' || claimed?.reason?.code === 'button') return null;
  return claimed;
}

const numberAlone = /^(?:(?:question|q)\s?)?[([（#]?\d{1,3}\s?[.):．、]?$/i;

/** A number without a question, above the next number or at the end of a part. */
const isEmptyRow = ({ text }: TextLine, below: TextLine | undefined): boolean =>
  /[.):．、]$/.test(text) &&
  numberAlone.test(text) &&
  (below === undefined || below.gap || numberAlone.test(below.text) || questionLabel(below.text) !== null);

/** The title, a line about it and the date above the first question. */
function readTitle(open: readonly TextLine[]): PastedLine[] {
  const habits = habitsOf(open);
  const head: PastedLine[] = [];
  for (const [index, line] of open.entries()) {
    const titled = head.some((one) => one.role === 'headline');
    if (looksLikeDate(line.text)) head.push(give(line, { role: 'date' }));
    else if (!titled && (line.heading || isSheetHead(line))) head.push(give(line, { role: 'headline' }));
    else if (isTitle(open, index, habits) && !head.some((one) => one.role === 'dek'))
      head.push(give(line, { role: titled ? 'dek' : 'headline' }));
    else break;
  }
  return head;
}

/** The title of a sheet with places for the name and the date behind it. */
const isSheetHead = ({ text }: TextLine): boolean =>
  withoutBlanks(text) !== text && withoutBlanks(text) !== '' && questionLabel(text) === null;

/** A plain line with a question, a date or one more such line right below it, and no options of its own; or all there is above a heading. */
function isTitle(open: readonly TextLine[], index: number, habits: Habits): boolean {
  const [line, next, third] = open.slice(index, index + 3);
  if (!line || !isPlain(line, habits) || endsSentence(line.text)) return false;
  if (wordCount(line.text) > 30) return next !== undefined && looksLikeDate(next.text);
  if (!next) return true;
  if (begins(next, habits) || (isPlain(next, habits) && next.gap)) return true;
  return third !== undefined && isPlain(next, habits) && !endsSentence(next.text) && begins(third, habits);
}

const isPlain = (line: TextLine, habits: Habits): boolean => shapeOf(line.text, habits) === 'plain';
const begins = (line: TextLine, habits: Habits): boolean =>
  ['question', 'asks'].includes(shapeOf(line.text, habits)) || looksLikeDate(line.text);
