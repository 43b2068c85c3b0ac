/** What the teacher has chosen for the handout, and the handouts that come of it: one for each layout. */
import { useMemo, useState } from 'react';
import type { Handout } from '../../../shared/handout/handout';
import type { HandoutOptions, HandoutSource } from '../../../shared/handout/layout';
import { type LayoutName, layouts } from '../../../shared/handout/layouts';
import { makeHandout } from '../../../shared/handout/make-handout';
import type { QuestionSet } from '../../../shared/library/question-set';
import type { Topic } from '../../../shared/library/topic';
import { msg } from '../../ui/messages';

/** Countries that print on Letter; all others use A4. */
const letterCountries = ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'CR', 'GT', 'PA', 'DO', 'PR'];

/** The brief stands above the questions unless they come from several topics: that would be pages to read first. */
export function firstOptions(locale: string, fromOneTopic: boolean): HandoutOptions {
  const country = new Intl.Locale(locale).maximize().region ?? '';
  return {
    paper: letterCountries.includes(country) ? 'letter' : 'a4',
    textSize: 12,
    answerLines: 2,
    nameAndDate: true,
    brief: fromOneTopic,
    points: true,
  };
}

export type Handouts = Record<LayoutName, Handout>;

export interface LibraryTopic {
  libraryId: string;
  topic: Topic;
}

/** What the teacher has chosen stays when another set is looked at; what was not touched fits the set. */
export function useHandoutOptions(set: QuestionSet | null) {
  const [chosen, setChosen] = useState<Partial<HandoutOptions>>({});
  const fromOneTopic = set === null || placesOf(set).size <= 1;
  const options = useMemo(
    () => ({ ...firstOptions(navigator.language, fromOneTopic), ...chosen }),
    [fromOneTopic, chosen],
  );
  const change = (changed: Partial<HandoutOptions>) => setChosen((before) => ({ ...before, ...changed }));
  return { options, change };
}

/** Where a set's questions come from, each place once, written "library/topic". */
export const placesOf = (set: QuestionSet): Set<string> =>
  new Set(set.items.flatMap(({ from }) => (from ? [`${from.libraryId}/${from.topicId}`] : [])));

export function useHandouts(
  set: QuestionSet | null,
  library: readonly LibraryTopic[] | null,
  options: HandoutOptions,
): Handouts | null {
  return useMemo(() => {
    if (!set || !library) return null;
    const source: HandoutSource = {
      set,
      topics: topicsOf(set, library),
      options,
      words: msg.handout.paper,
      language: navigator.language,
    };
    return Object.fromEntries(layouts.map((layout) => [layout.name, makeHandout(layout, source)])) as Handouts;
  }, [set, library, options]);
}

/** The topics a set draws from, each once, in the order of its questions. */
export function topicsOf(set: QuestionSet, library: readonly LibraryTopic[]): HandoutSource['topics'] {
  const found = new Map(library.map(({ libraryId, topic }) => [`${libraryId}/${topic.id}`, topic]));
  return [...placesOf(set)].flatMap((place) => {
    const topic = found.get(place);
    return topic ? [{ headline: topic.headline, keyPoints: topic.keyPoints.map((point) => point.text) }] : [];
  });
}
