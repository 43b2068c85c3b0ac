/** Keeps the topic in the library when the teacher confirms, and leads her to it. */
import { useRef, useState } from 'react';
import type { Topic } from '../../../shared/library/topic';
import { type Problem, problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { navigate } from '../../desktop/navigation';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';

export function useImport(onDone: () => void) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const isBusy = useRef(false);

  const keep = async (libraryId: string, topic: Topic): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    const saved = await call('topic.save', { libraryId, topic });
    isBusy.current = false;
    if (!saved.ok) return setProblem(saved.problem);
    await call('settings.change', { welcomed: true });
    navigate({ page: 'library', libraryId, topicId: topic.id });
    showToast(msg.importing.imported(topic.headline), { undo: () => void takeBack(libraryId, topic.id) });
    onDone();
  };
  return { problem, keep };
}

async function takeBack(libraryId: string, topicId: string): Promise<void> {
  const removed = await call('topic.remove', { libraryId, topicId });
  if (!removed.ok) return showToast(problemText(removed.problem, msg.problems));
  navigate({ page: 'library', libraryId });
}
