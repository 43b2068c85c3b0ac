/** Collects what a format reads in a file: topics, questions and refusals, each question counted and with its place. */
import { firstWords } from './admit';
import { type Denial, type Draft, isDenial } from './draft';
import type { Place, Reading, ReadTopic } from './reading';

/** So much of a text holds its first words. */
const longestWords = 80;

interface Where {
  line: number | null;
  words: string;
}

export interface Collected {
  /** What comes next belongs to this topic. */
  topic(headline: string, about?: Partial<ReadTopic>): void;
  /** Counts a question of the file and keeps it or its refusal. */
  question(outcome: Draft | Denial, where: Where): void;
  /** The topics that hold a question, and all that was refused. */
  done(): Reading;
}

export function beginReading(file: string): Collected {
  const topics: ReadTopic[] = [];
  const reading: Reading = { topics, refused: [] };
  let current: ReadTopic | null = null;
  let count = 0;
  const openTopic = (headline: string, about: Partial<ReadTopic> = {}): ReadTopic => {
    const same = topics.find((one) => one.headline === headline && one.category === (about.category ?? ''));
    if (same) return same;
    const topic = { ...emptyTopic(headline), ...about };
    topics.push(topic);
    return topic;
  };
  return {
    topic: (headline, about) => {
      current = openTopic(headline, about);
    },
    question: (outcome, { line, words }) => {
      count += 1;
      const place: Place = { file, line, question: count, words: firstWords(words.slice(0, longestWords)) };
      if (isDenial(outcome)) reading.refused.push({ place, code: outcome.code, facts: outcome.facts });
      else {
        current ??= openTopic(headlineOf(file));
        current.questions.push({ ...outcome, place });
      }
    },
    done: () => ({ topics: topics.filter(({ questions }) => questions.length > 0), refused: reading.refused }),
  };
}

export const emptyTopic = (headline: string): ReadTopic => ({
  headline,
  category: '',
  dek: '',
  date: null,
  keyPoints: [],
  sources: [],
  vocabulary: [],
  questions: [],
});

/** The name of the file without its folders and its ending: "bank.zip › unit 3/quiz.txt" is "quiz". */
export const headlineOf = (file: string): string =>
  (file.split(/[›/\\]/).at(-1) ?? '')
    .trim()
    .replace(/(?<=.)\.\w{1,8}$/, '')
    .replace(/_/g, ' ');
