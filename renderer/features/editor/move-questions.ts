/** Takes questions to another topic and, by undo, back: at every moment at least one of the two files has them. */
import { flushSync } from 'react-dom';
import { withBack } from '../../../shared/library/put-back';
import type { Topic } from '../../../shared/library/topic';
import { problemText } from '../../../shared/problem';
import { changeTopic, type TopicPlace } from '../../desktop/change-topic';
import { call } from '../../desktop/desktop';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';
import { withoutSeveral } from './several-steps';
import type { TopicDraft } from './use-topic-draft';

/** They are copied first and leave only then; gives why they could not be moved, or null. */
export async function moveQuestions(
  libraryId: string,
  draft: { readonly current: TopicDraft },
  ids: readonly string[],
  to: TopicPlace,
): Promise<string | null> {
  if (!(await draft.current.saveNow())) return msg.editor.moveUnsaved;
  const before = draft.current.topic;
  const from = { libraryId, topicId: before.id };
  const copied = await call('question.copy', { from, to, questionIds: [...ids] });
  if (!copied.ok) return problemText(copied.problem, msg.problems);
  const { changeBy, saveNow } = draft.current;
  changeBy((now) => withoutSeveral(now, ids));
  showToast(msg.editor.moved(ids.length), {
    undo: () => {
      // On screen before it is saved.
      flushSync(() => changeBy((now) => withBack(now, before, ids)));
      void saveNow().then(() => takeBack(from, before, ids, to, copied.value.questionIds));
    },
  });
  return null;
}

/** The editor may be closed by now, so that only the file can tell whether they are back. */
async function takeBack(
  from: TopicPlace,
  before: Topic,
  ids: readonly string[],
  to: TopicPlace,
  copies: readonly string[],
): Promise<void> {
  const back = await changeTopic(from, (topic) => withBack(topic, before, ids));
  const taken = back.ok ? await changeTopic(to, (topic) => withoutSeveral(topic, copies)) : back;
  if (!taken.ok) showToast(problemText(taken.problem, msg.problems));
}
