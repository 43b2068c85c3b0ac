/** Where the questions go: a library that can be written to, and topics of their own or one that is there. */
import { useEffect, useState } from 'react';
import type { Library } from '../../../shared/library/library-list';
import { usePlace } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { targetAt, usualTarget } from './import-target';

export interface Target {
  libraries: readonly Library[];
  writable: readonly Library[];
  into: Library | undefined;
  /** The topic they are put behind, or null for topics of their own. */
  topicId: string | null;
  chooseLibrary: (id: string) => void;
  chooseTopic: (id: string | null) => void;
}

export function useTarget(): Target {
  const place = usePlace();
  const { value } = useCall('library.list', null, ['library.changed']);
  const libraries = value ?? [];
  const writable = libraries.filter((library) => !library.readOnly && !library.problem);
  const [chosen, setChosen] = useState<string | null>(null);
  const [topic, setTopic] = useState<string | null>(null);
  const opened = place.page === 'library' ? targetAt(place.libraryId) : undefined;
  const usual = writable.find((library) => library.id === opened) ?? usualTarget(writable);
  // What was shown once stays: when it goes away, nothing may slip into another library.
  useEffect(() => setChosen((before) => before ?? usual?.id ?? null), [usual?.id]);
  const into = chosen === null ? usual : writable.find((library) => library.id === chosen);
  return {
    libraries,
    writable,
    into,
    topicId: into?.topics.some(({ id }) => id === topic) ? topic : null,
    chooseLibrary: (id) => {
      setChosen(id);
      setTopic(null);
    },
    chooseTopic: setTopic,
  };
}
