/** Finds questions that are there twice: the same words, or nearly, whatever library and topic they are in. */
import * as z from 'zod/mini';
import { joinNearlySame } from './alike-stems';
import { type AskedWord, askedWords, newSpeller } from './asked-words';
import type { Asked } from './nearly-same';

export interface Stem {
  text: string;
  /** One on each line; they count as well: "Which of these is true?" with other answers is another question. */
  answers: string;
}

export const doubleSchema = z.object({
  libraryId: z.string(),
  topicId: z.string(),
  questionId: z.string(),
  headline: z.string(),
  stem: z.string(),
  /** What stands below the stem: options, accepted answers, pairs. */
  answers: z.array(z.string()),
  kind: z.string(),
});
export const doublesSchema = z.object({
  /** Each group holds at least two; the questions of a group are in the order of the libraries. */
  groups: z.array(z.object({ same: z.boolean(), questions: z.array(doubleSchema) })),
  /** How many groups there are; only the first are answered. */
  total: z.int(),
});
export type Double = z.infer<typeof doubleSchema>;

/** A group of doubles, as places in the list that was given; `same` when every word is the same. */
export interface DoubleGroup {
  same: boolean;
  members: number[];
}

/** Stems looked at between two rests. */
const atOnce = 500;

/** Groups of questions that ask the same, linked one to the next, the largest groups first; it rests often, so that others can be answered meanwhile. */
export function* findDoubles(stems: readonly Stem[]): Generator<void, DoubleGroup[]> {
  const parents = stems.map((_, at) => at);
  const firsts = new Map<string, number>();
  const asked = new Map<number, Asked>();
  const spell = newSpeller();
  for (const [at, stem] of stems.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    const { exact, ...one } = readStem(stem, spell);
    if (exact === '') continue;
    const first = firsts.get(exact);
    if (first !== undefined) join(parents, first, at);
    else {
      firsts.set(exact, at);
      asked.set(at, one);
    }
  }
  yield* joinNearlySame(asked, (a, b) => join(parents, a, b));
  return groupsOf(parents, new Set(firsts.values()));
}

/** `exact` is every word of the question, its answers in one order whatever theirs. */
function readStem({ text, answers }: Stem, spell: (word: string) => string): Asked & { exact: string } {
  const words = askedWords(text, spell);
  const read = answers.split('\n').map((line) => askedWords(line, spell));
  const whole = (list: readonly AskedWord[]) => list.map(({ word }) => word).join(' ');
  const exact = [whole(words), ...read.map(whole).filter(Boolean).sort()].join('\n').trim();
  return {
    exact,
    words: spelled(words),
    // An answer of light words alone is still an answer of its own.
    answers: read.map((answer) => spelled(answer).join(' ') || whole(answer)).filter(Boolean),
    names: new Set(words.flatMap((word) => (word.isName ? [word.spelled] : []))),
    hasComma: /[,،、;]/.test(text),
  };
}

const spelled = (words: readonly AskedWord[]): string[] => words.flatMap((word) => word.spelled || []);

function rootOf(parents: number[], at: number): number {
  let root = at;
  while (parents[root] !== root) root = parents[root] as number;
  let here = at;
  while (parents[here] !== root) [parents[here], here] = [root, parents[here] as number];
  return root;
}

function join(parents: number[], a: number, b: number): void {
  const [first, second] = [rootOf(parents, a), rootOf(parents, b)];
  if (first !== second) parents[Math.max(first, second)] = Math.min(first, second);
}

function groupsOf(parents: number[], firsts: ReadonlySet<number>): DoubleGroup[] {
  const groups = new Map<number, number[]>();
  parents.forEach((_, at) => {
    const root = rootOf(parents, at);
    const group = groups.get(root);
    if (group) group.push(at);
    else groups.set(root, [at]);
  });
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => ({ same: members.filter((at) => firsts.has(at)).length === 1, members }))
    .sort((a, b) => Number(b.same) - Number(a.same) || b.members.length - a.members.length);
}
