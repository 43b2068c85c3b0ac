/** An answer that was given in a set, for the mastery of the topic its question came from. */
import { type Practice, practiceIdOf } from './practice';
import { type PracticeRun, shownNow } from './practice-run';

/** Null where nothing was answered, or for a question that came from no topic. */
export function answerForTopic(run: PracticeRun): Pick<Practice, 'id' | 'given'> | null {
  const shown = shownNow(run);
  const given = shown && run.given[shown.id];
  if (!shown?.from || !given) return null;
  return { id: practiceIdOf('topic', shown.from.topicId), given: { [shown.from.questionId]: given } };
}
