/** Makes topics and sets; loaded when the first of them is asked for. */
import { emptySet, emptyTopic } from '../../shared/library/empty';
import { problemText } from '../../shared/problem';
import { call } from '../desktop/desktop';
import { navigate, parsePlace } from '../desktop/navigation';
import { msg } from '../ui/messages';
import { showToast } from '../ui/toast';

/** An empty topic in the library that is open, or else in the first that can be written to. */
export async function newTopic(): Promise<void> {
  const libraries = await call('library.list', null);
  if (!libraries.ok) return showToast(problemText(libraries.problem, msg.problems));
  const place = parsePlace(window.location.hash);
  const writable = libraries.value.filter((one) => !one.readOnly && !one.problem);
  const library = writable.find((one) => 'libraryId' in place && one.id === place.libraryId) ?? writable[0];
  if (!library) return showToast(msg.front.noLibrary);
  const topic = emptyTopic(crypto.randomUUID(), today());
  const saved = await call('topic.save', { libraryId: library.id, topic });
  if (!saved.ok) return showToast(problemText(saved.problem, msg.problems));
  await call('settings.change', { welcomed: true });
  navigate({ page: 'editor', libraryId: library.id, topicId: topic.id });
}

/** In the teacher's own time zone; the Canadian way of writing a day is the one that sorts. */
const today = (): string => new Date().toLocaleDateString('en-CA');

export async function newSet(): Promise<void> {
  const set = emptySet(crypto.randomUUID(), msg.assemble.newSetTitle);
  const saved = await call('set.save', set);
  if (saved.ok) navigate({ page: 'sets', setId: set.id });
  else showToast(problemText(saved.problem, msg.problems));
}
