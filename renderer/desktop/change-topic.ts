/** Changes one topic on disk over the very version that was read, so that nobody's change is lost. */
import type { Topic } from '../../shared/library/topic';
import type { Result } from '../../shared/problem';
import { call } from './desktop';

export interface TopicPlace {
  libraryId: string;
  topicId: string;
}

/** Answers the topic as it was before; one that the change leaves as it is is not saved. */
export async function changeTopic(place: TopicPlace, change: (topic: Topic) => Topic): Promise<Result<Topic>> {
  const opened = await call('topic.open', place);
  if (!opened.ok) return opened;
  const { topic, stamp } = opened.value;
  const changed = change(topic);
  if (changed === topic) return { ok: true, value: topic };
  const saved = await call('topic.save', { libraryId: place.libraryId, topic: changed, over: stamp });
  return saved.ok ? { ok: true, value: topic } : saved;
}
