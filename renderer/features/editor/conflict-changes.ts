/** What differs between two versions of a topic, part by part, in words to read side by side. */
import type { KeyPoint, Source, Topic } from '../../../shared/library/topic';
import { kindOf } from '../../../shared/question/kinds';
import type { Question } from '../../../shared/question/question';
import { plainText } from '../../../shared/rich-text/plain-text';
import { msg } from '../../ui/messages';
import type { Part } from './conflict-merge';

/** Null where a version does not have the part. */
export interface Change {
  /** What can be taken from either version. */
  which: Part;
  part: string;
  mine: string | null;
  theirs: string | null;
}

/** Stands before an option that is right. */
export const rightSign = '✓';

const words = msg.library.conflict;

export function changesBetween(mine: Topic, theirs: Topic): Change[] {
  const rows: Change[] = [
    { which: { of: 'headline' }, part: words.headline, mine: mine.headline, theirs: theirs.headline },
    { which: { of: 'dek' }, part: words.dek, mine: mine.dek, theirs: theirs.dek },
    { which: { of: 'date' }, part: words.date, mine: mine.date, theirs: theirs.date },
    { which: { of: 'category' }, part: words.category, mine: mine.category, theirs: theirs.category },
    ...pairs(mine, theirs, 'keyPoints', words.keyPoint, pointText),
    ...pairs(mine, theirs, 'sources', words.source, sourceText),
    { which: { of: 'vocabulary' }, part: words.vocabulary, mine: wordsOf(mine), theirs: wordsOf(theirs) },
    ...pairs(mine, theirs, 'questions', words.question, questionText),
    { which: { of: 'order' }, part: words.order, mine: orderOf(mine, theirs), theirs: orderOf(theirs, mine) },
  ];
  return rows.filter((row) => row.mine !== row.theirs);
}

/** What a topic has under this name. */
type Of<K extends 'keyPoints' | 'sources' | 'questions'> = Topic[K][number];

/** Things with ids, each beside itself; the number is the one it has in the teacher's own version, or else in the other. */
function pairs<K extends 'keyPoints' | 'sources' | 'questions'>(
  mine: Topic,
  theirs: Topic,
  name: K,
  part: (number: number) => string,
  text: (one: Of<K>, topic: Topic) => string,
): Change[] {
  const [own, other]: readonly (readonly Of<K>[])[] = [mine[name], theirs[name]];
  const ids = [...new Set([...mine[name], ...theirs[name]].map((one) => one.id))];
  return ids.map((id) => {
    const at = own?.findIndex((one) => one.id === id) ?? -1;
    const otherAt = other?.findIndex((one) => one.id === id) ?? -1;
    const [one, otherOne] = [own?.[at], other?.[otherAt]];
    return {
      which: { of: name, id },
      part: part((at < 0 ? otherAt : at) + 1),
      ...told(one ? text(one, mine) : null, otherOne ? text(otherOne, theirs) : null, one, otherOne),
    };
  });
}

/** Two that read the same and still differ, in a bold word or another picture perhaps, are never passed over. */
function told(
  mine: string | null,
  theirs: string | null,
  own: unknown,
  other: unknown,
): Omit<Change, 'part' | 'which'> {
  if (mine !== theirs || JSON.stringify(own) === JSON.stringify(other)) return { mine, theirs };
  return { mine, theirs: `${theirs}\n(${words.unseen})` };
}

const wordsOf = ({ vocabulary }: Topic): string =>
  vocabulary.map(({ term, meaning }) => `${term}: ${meaning}`).join('\n');

/** The questions that both have, in this one's order. */
function orderOf(topic: Topic, other: Topic): string {
  const both = topic.questions.filter(({ id }) => other.questions.some((one) => one.id === id));
  return both.map((question) => plainText(question.stem)).join('\n');
}

function pointText({ text, sourceId }: KeyPoint, { sources }: Topic): string {
  const source = sources.find(({ id }) => id === sourceId);
  return linesOf([plainText(text), source ? source.title : '']);
}

const sourceText = ({ title, publisher, address, seen }: Source): string =>
  linesOf([title, publisher, address, seen ?? '']);

const linesOf = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n');

/** Everything of a question that can be read; what is set and not written stands in its last lines. */
function questionText(question: Question, { keyPoints }: Topic): string {
  const { answer, picture, grounds, idea } = question;
  const right = 'right' in answer && Array.isArray(answer.right) ? answer.right.map(String) : [];
  const written = [question.stem, ...textsIn(answer, right), question.explanation, question.notes].map(plainText);
  const point = keyPoints.find(({ id }) => id === grounds);
  return linesOf([
    ...written,
    picture ? `${msg.editor.picture}: ${[picture.description, picture.credit].filter(Boolean).join(', ')}` : '',
    idea && `${msg.editor.idea}: ${idea}`,
    point ? `${msg.editor.grounds}: ${plainText(point.text)}` : '',
    settingsOf(question),
  ]);
}

function settingsOf({ kind, credit, level, points, seconds, secondVote, tags, standards }: Question): string {
  const set = [
    msg.editor.kinds[kind],
    ...(kindOf(kind).credits.length > 1 ? [msg.editor.credits[credit]] : []),
    msg.editor.levels[level],
    words.points(points),
    ...(seconds === null ? [] : [words.seconds(seconds)]),
    ...(secondVote ? [msg.editor.secondVote] : []),
    ...tags,
    ...standards,
  ];
  return set.join(', ');
}

/** The texts in an answer whatever its form, without its ids; a right one is ticked. */
function textsIn(value: unknown, right: readonly string[]): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsIn(one, right));
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value).filter(([name]) => !['id', 'form', 'right'].includes(name));
  const texts = fields.flatMap(([, one]) => textsIn(one, right)).filter((text) => text !== '');
  const isRight = 'id' in value && typeof value.id === 'string' && right.includes(value.id);
  return isRight ? [`${rightSign} ${texts.join(', ')}`] : 'id' in value ? [texts.join(', ')] : texts;
}
