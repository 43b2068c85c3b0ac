/** The draft of the open dialog with the topic it comes to, read again after each change. */
import { useMemo, useReducer } from 'react';
import { buildTopic } from '../../../shared/import/build-topic';
import { findSameTopic } from '../../../shared/import/same-topic';
import type { Library } from '../../../shared/library/library-list';
import { msg } from '../../ui/messages';
import { changeDraft, emptyDraft } from './draft';
import { outcomeOf } from './outcome';

const newId = () => crypto.randomUUID();

export function useDraft(libraries: readonly Library[], into: Library | undefined) {
  const [draft, change] = useReducer(changeDraft, emptyDraft);
  const { page, headline, category, kept } = draft;
  const categories = useMemo(
    () =>
      [...new Set(into?.topics.map((topic) => topic.category))]
        .filter((one) => one !== '')
        .sort((first, second) => first.localeCompare(second)),
    [into],
  );
  const untitled = page?.format === 'question-list' ? msg.importing.untitled : msg.importing.untitledTopic;
  const built = useMemo(() => page && buildTopic(page.lines, newId), [page]);
  const outcome = useMemo(
    () => page && built && outcomeOf({ headline, category, kept }, page.lines, built, { categories, untitled }),
    [page, built, headline, category, kept, categories, untitled],
  );
  const same =
    outcome &&
    findSameTopic(
      outcome.topic,
      libraries.flatMap((library) => library.topics),
    );
  return { draft, change, categories, outcome, untitled, alreadyKept: same?.headline ?? null };
}
