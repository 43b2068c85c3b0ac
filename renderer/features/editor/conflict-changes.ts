/** What differs between two versions of a topic, part by part, in words to read side by side. */
import type { Topic } from '../../../shared/library/topic';
import type { Question } from '../../../shared/question/question';
import { plainText } from '../../../shared/rich-text/plain-text';
import { msg } from '../../ui/messages';

/** Null where a version does not have the part. */
export interface Change {
  part: string;
  mine: string | null;
  theirs: string | null;
}

const words = msg.library.conflict;

export function changesBetween(mine: Topic, theirs: Topic): Change[] {
  const rows: Change[] = [
    { part: words.headline, mine: mine.headline, theirs: theirs.headline },
    { part: words.dek, mine: mine.dek, theirs: theirs.dek },
    { part: words.date, mine: mine.date, theirs: theirs.date },
    { part: words.category, mine: mine.category, theirs: theirs.category },
    ...pairs(mine.keyPoints, theirs.keyPoints, words.keyPoint, (point) => plainText(point.text)),
    ...pairs(mine.sources, theirs.sources, words.source, (one) => [one.title, one.publisher, one.address].join('\n')),
    { part: words.vocabulary, mine: wordsOf(mine), theirs: wordsOf(theirs) },
    ...pairs(mine.questions, theirs.questions, words.question, questionText),
    { part: words.order, mine: orderOf(mine, theirs), theirs: orderOf(theirs, mine) },
  ];
  return rows.filter((row) => row.mine !== row.theirs);
}

/** Things with ids, each beside itself; the number is the one it has in the teacher's own version, or else in the other. */
function pairs<T extends { id: string }>(
  mine: readonly T[],
  theirs: readonly T[],
  part: (number: number) => string,
  text: (one: T) => string,
): Change[] {
  const ids = [...new Set([...mine, ...theirs].map((one) => one.id))];
  return ids.map((id) => {
    const own = mine.findIndex((one) => one.id === id);
    const other = theirs.findIndex((one) => one.id === id);
    const [ownOne, otherOne] = [mine[own], theirs[other]];
    return {
      part: part((own < 0 ? other : own) + 1),
      mine: ownOne ? text(ownOne) : null,
      theirs: otherOne ? text(otherOne) : null,
    };
  });
}

const wordsOf = ({ vocabulary }: Topic): string =>
  vocabulary.map(({ term, meaning }) => `${term}: ${meaning}`).join('\n');

/** The questions that both have, in this one's order. */
function orderOf(topic: Topic, other: Topic): string {
  const both = topic.questions.filter(({ id }) => other.questions.some((one) => one.id === id));
  return both.map((question) => plainText(question.stem)).join('\n');
}

/** Everything of a question that can be read; what is set and not written stands in its last line. */
function questionText(question: Question): string {
  const { answer, points, seconds } = question;
  const set = [
    msg.editor.kinds[question.kind],
    question.level,
    words.points(points),
    ...(seconds === null ? [] : [words.seconds(seconds)]),
    ...question.tags,
  ];
  const right = 'right' in answer && Array.isArray(answer.right) ? answer.right.map(String) : [];
  const lines = [question.stem, ...textsIn(answer, right), question.explanation, question.notes].map(plainText);
  return [...lines, set.join(', ')].filter((line) => line !== '').join('\n');
}

/** The texts in an answer whatever its form, without its ids; a right one is ticked. */
function textsIn(value: unknown, right: readonly string[]): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsIn(one, right));
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value).filter(([name]) => !['id', 'form', 'right'].includes(name));
  const texts = fields.flatMap(([, one]) => textsIn(one, right)).filter((text) => text !== '');
  const isRight = 'id' in value && typeof value.id === 'string' && right.includes(value.id);
  return isRight ? [`✓ ${texts.join(', ')}`] : 'id' in value ? [texts.join(', ')] : texts;
}
