/** Takes one question out of its topic, and puts it back where it was when that is undone. */
import { withBack } from '../../../shared/library/put-back';
import { problemText, type Result } from '../../../shared/problem';
import type { Double } from '../../../shared/search/doubles';
import { changeTopic } from '../../desktop/change-topic';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';

export async function takeOut({ libraryId, topicId, questionId, headline }: Double): Promise<void> {
  const place = { libraryId, topicId };
  const taken = await changeTopic(place, (topic) => ({
    ...topic,
    questions: topic.questions.filter((question) => question.id !== questionId),
  }));
  if (!taken.ok) return refuse(taken);
  const before = taken.value;
  const undo = async () => refuse(await changeTopic(place, (topic) => withBack(topic, before, [questionId])));
  showToast(msg.search.tookOut(headline), { undo: () => void undo() });
}

function refuse(result: Result<unknown>): void {
  if (!result.ok) showToast(problemText(result.problem, msg.problems));
}
