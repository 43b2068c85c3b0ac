/** Reads questions that were found or drawn out of their topics, so that a set can take its copies. */
import type { Candidate } from '../../../shared/library/draw-questions';
import type { Topic } from '../../../shared/library/topic';
import { problemText } from '../../../shared/problem';
import type { QuestionRef } from '../../../shared/search/ask';
import { call } from '../../desktop/desktop';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';

export const keyOf = ({ libraryId, topicId, questionId }: QuestionRef): string =>
  `${libraryId}/${topicId}/${questionId}`;

/** In the order they were asked for; one that is gone meanwhile is left out. */
export async function readCandidates(refs: readonly QuestionRef[]): Promise<Candidate[]> {
  const topics = new Map<string, Topic>();
  for (const { libraryId, topicId } of refs) {
    const key = `${libraryId}/${topicId}`;
    if (topics.has(key)) continue;
    const read = await call('topic.read', { libraryId, topicId });
    if (read.ok) topics.set(key, read.value);
    else showToast(problemText(read.problem, msg.problems));
  }
  return refs.flatMap(({ libraryId, topicId, questionId }) => {
    const topic = topics.get(`${libraryId}/${topicId}`);
    const question = topic?.questions.find((one) => one.id === questionId);
    return topic && question ? [{ libraryId, topicId, headline: topic.headline, question }] : [];
  });
}
