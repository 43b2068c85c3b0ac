/** What the commands do that belong to no page: going places, making topics and sets, opening folders. */

import type { QuestionSet } from '../../shared/library/question-set';
import type { Topic } from '../../shared/library/topic';
import { problemText } from '../../shared/problem';
import { useCommand } from '../desktop/commands';
import { call } from '../desktop/desktop';
import { navigate, parsePlace } from '../desktop/navigation';
import { msg } from '../ui/messages';
import { showToast } from '../ui/toast';

export function useAppCommands(): void {
  useCommand('newTopic', () => void newTopic());
  useCommand('newSet', () => void newSet());
  useCommand('openFolder', () => void openFolder());
  useCommand('library', () => navigate({ page: 'library' }));
  useCommand('sets', () => navigate({ page: 'sets' }));
  useCommand('classes', () => navigate({ page: 'classes' }));
  useCommand('results', () => navigate({ page: 'results' }));
  useCommand('handouts', () => navigate({ page: 'handouts' }));
  useCommand('settings', () => navigate({ page: 'settings' }));
}

/** An empty topic in the library that is open, or else in the first that can be written to. */
async function newTopic(): Promise<void> {
  const libraries = await call('library.list', null);
  if (!libraries.ok) return showToast(problemText(libraries.problem, msg));
  const place = parsePlace(window.location.hash);
  const writable = libraries.value.filter((one) => !one.readOnly && !one.problem);
  const library = writable.find((one) => 'libraryId' in place && one.id === place.libraryId) ?? writable[0];
  if (!library) return showToast(msg.app.noLibrary);
  const topic: Topic = {
    version: 1,
    id: crypto.randomUUID(),
    date: today(),
    headline: '',
    dek: '',
    category: '',
    keyPoints: [],
    sources: [],
    vocabulary: [],
    questions: [],
    changedAt: 0,
  };
  const saved = await call('topic.save', { libraryId: library.id, topic });
  if (!saved.ok) return showToast(problemText(saved.problem, msg));
  await call('settings.change', { welcomed: true });
  navigate({ page: 'editor', libraryId: library.id, topicId: topic.id });
}

/** In the teacher's own time zone; the Canadian way of writing a day is the one that sorts. */
const today = (): string => new Date().toLocaleDateString('en-CA');

async function newSet(): Promise<void> {
  const set: QuestionSet = {
    version: 1,
    id: crypto.randomUUID(),
    title: msg.assemble.newSetTitle,
    items: [],
    changedAt: 0,
  };
  const saved = await call('set.save', set);
  if (saved.ok) navigate({ page: 'sets', setId: set.id });
  else showToast(problemText(saved.problem, msg));
}

async function openFolder(): Promise<void> {
  const opened = await call('library.chooseFolder', null);
  if (!opened.ok) return showToast(problemText(opened.problem, msg));
  if (!opened.value) return;
  await call('settings.change', { welcomed: true });
  navigate({ page: 'library', libraryId: opened.value.id });
}
