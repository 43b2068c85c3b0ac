/** Turns a topic's ready questions into a question set: to project at once, to add to, or to print. */

import { emptySet } from '../../../shared/library/empty';
import type { QuestionSet } from '../../../shared/library/question-set';
import { changeSet } from '../../../shared/library/set-draft';
import type { Topic } from '../../../shared/library/topic';
import { problemText } from '../../../shared/problem';
import { isReady } from '../../../shared/question/readiness';
import { call } from '../../desktop/desktop';
import { navigate } from '../../desktop/navigation';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';
import { setBefore } from './set-before';

export async function projectTopic(libraryId: string, topic: Topic): Promise<void> {
  const set = await keepSet(libraryId, topic);
  if (!set) return;
  sayLeftOut(topic);
  navigate({ page: 'sets', setId: set.id, start: true });
}

export async function handoutOf(libraryId: string, topic: Topic): Promise<void> {
  const set = await keepSet(libraryId, topic);
  if (!set) return;
  sayLeftOut(topic);
  navigate({ page: 'handouts', setId: set.id });
}

/** Makes a set of the topic and opens it, so that more can be added. */
export async function addToSet(libraryId: string, topic: Topic): Promise<void> {
  const set = await keepSet(libraryId, topic);
  if (!set) return;
  showToast([msg.library.madeSet(topic.headline), leftOut(topic)].filter(Boolean).join('. '));
  navigate({ page: 'sets', setId: set.id });
}

function leftOut(topic: Topic): string {
  const notReady = topic.questions.filter((question) => !isReady(question)).length;
  return notReady > 0 ? msg.library.leftOut(notReady) : '';
}

function sayLeftOut(topic: Topic): void {
  const text = leftOut(topic);
  if (text !== '') showToast(text);
}

/** The set that holds exactly this topic's questions: the one made before, with what the topic has got since, or a new one. */
async function keepSet(libraryId: string, topic: Topic): Promise<QuestionSet | null> {
  const fresh = setOf(libraryId, topic);
  const sets = await call('set.list', null);
  const before = sets.ok ? setBefore(sets.value, fresh, topic.changedAt) : null;
  if (sets.ok && before && sets.value.includes(before)) return before;
  const set = before ?? fresh;
  const saved = await call('set.save', set);
  if (saved.ok) return set;
  showToast(problemText(saved.problem, msg.problems));
  return null;
}

function setOf(libraryId: string, topic: Topic): QuestionSet {
  const candidates = topic.questions
    .filter(isReady)
    .map((question) => ({ libraryId, topicId: topic.id, headline: topic.headline, question }));
  const empty = emptySet(crypto.randomUUID(), topic.headline);
  return changeSet(empty, { step: 'add', candidates, ids: candidates.map(() => crypto.randomUUID()), at: null });
}
