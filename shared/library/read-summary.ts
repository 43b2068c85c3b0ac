/** Reads the few fields of a topic file that a list shows, without checking the rest: a list of thousands opens quickly. */
import type { Question } from '../question/question';
import { isReady } from '../question/readiness';
import type { TopicSummary } from './library-list';

type Loose = Record<string, unknown>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isDay = (value: unknown): value is string | null =>
  value === null || (isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value));

/**
 * Null when the file is of another version, leaves something out or is not as it should be: it is then read as a whole.
 * Whether a question is ready takes longer than all the rest, so it may be left for later.
 */
export function readSummary(data: unknown, version: number, countsReady: boolean): TopicSummary | null {
  if (!isLoose(data) || data.version !== version) return null;
  const { id, date, headline, dek, category, questions } = data;
  if (!isText(id) || !isDay(date) || !isText(headline) || !isText(dek) || !isText(category)) return null;
  if (!Array.isArray(questions)) return null;
  const tags = new Set<string>();
  let ready = 0;
  try {
    for (const question of questions as Question[]) {
      for (const tag of question.tags) tags.add(tag);
      if (countsReady && isReady(question)) ready += 1;
    }
  } catch {
    return null;
  }
  const ofQuestions = { tags: [...tags], questions: questions.length, ready: countsReady ? ready : null };
  return { id, date, headline, dek, category, ...ofQuestions };
}
