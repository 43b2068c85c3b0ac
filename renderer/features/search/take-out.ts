/** Takes one question out of its topic, and puts it back where it was when that is undone. */
import type { Topic } from '../../../shared/library/topic';
import { type Problem, problemText } from '../../../shared/problem';
import type { Double } from '../../../shared/search/doubles';
import { call } from '../../desktop/desktop';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';

type Change = (topic: Topic) => Topic;

/** Saves over the very version that was read, so that nobody's change is lost. */
async function changeTopic(libraryId: string, topicId: string, change: Change): Promise<Topic | null> {
  const opened = await call('topic.open', { libraryId, topicId });
  if (!opened.ok) return refuse(opened.problem);
  const { topic, stamp } = opened.value;
  const saved = await call('topic.save', { libraryId, topic: change(topic), over: stamp });
  return saved.ok ? topic : refuse(saved.problem);
}

function refuse(problem: Problem): null {
  showToast(problemText(problem, msg.problems));
  return null;
}

export async function takeOut({ libraryId, topicId, questionId, headline }: Double): Promise<void> {
  const before = await changeTopic(libraryId, topicId, (topic) => ({
    ...topic,
    questions: topic.questions.filter((question) => question.id !== questionId),
  }));
  const at = before?.questions.findIndex((question) => question.id === questionId) ?? -1;
  const question = before?.questions[at];
  if (!question) return;
  const putBack: Change = (topic) =>
    topic.questions.some((one) => one.id === questionId)
      ? topic
      : { ...topic, questions: topic.questions.toSpliced(at, 0, question) };
  showToast(msg.search.tookOut(headline), { undo: () => void changeTopic(libraryId, topicId, putBack) });
}
