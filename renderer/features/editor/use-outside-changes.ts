/** Saves a topic over the version it was read from, and notices when somebody else has changed the file meanwhile. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Topic } from '../../../shared/library/topic';
import { type ProblemCode, type Result, refused } from '../../../shared/problem';
import { call, onNews } from '../../desktop/desktop';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';

/** Two versions that the teacher must choose from; theirs is null when it is gone or can't be read, and then it is never written over. */
export interface Conflict {
  mine: Topic;
  theirs: Topic | null;
  isGone: boolean;
  /** The stamp of the file that is there now; null for none and for one that can't be read. */
  stamp: string | null;
}

/** What is in the way is a whole file that this version can't read, such as one of a newer Lectern. */
const unreadable: readonly ProblemCode[] = ['notJson', 'notWhole', 'newerVersion', 'otherName', 'tooLarge'];

/** Or one topic made of parts of both. */
export type Settle = 'mine' | 'theirs' | 'both' | { made: Topic };

export interface OutsideChanges {
  conflict: Conflict | null;
  save: (written: Topic) => Promise<Result<{ savedAt: number }>>;
  /** Takes the other version, or says which stamp the teacher's own is to be saved over. */
  settle: (how: Settle) => Promise<'save' | 'taken' | 'gone' | 'failed'>;
}

/** `show` puts another version on screen. What is on screen is `topic`, opened from the version `stamp`. */
export function useOutsideChanges(
  libraryId: string,
  topic: Topic,
  stamp: string,
  show: (theirs: Topic) => void,
): OutsideChanges {
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const latest = useRef({ topic, show, conflict });
  latest.current = { topic, show, conflict };
  const topicId = topic.id;
  /** The version on disk as this page knows it. */
  const known = useRef<{ topic: Topic; stamp: string | null }>({ topic, stamp });
  const saves = useRef(0);

  const look = useCallback(
    async (refusedSave: boolean) => {
      const opened = await call('topic.open', { libraryId, topicId });
      if (saves.current > 0 || latest.current.conflict) return;
      const isGone = !opened.ok && opened.problem.code === 'fileGone';
      if (opened.ok ? opened.value.stamp === known.current.stamp : !isGone && !refusedSave) return;
      const { topic: mine } = latest.current;
      if (opened.ok && mine === known.current.topic) {
        known.current = opened.value;
        latest.current.show(opened.value.topic);
        showToast(msg.library.conflict.taken);
      } else if (opened.ok) setConflict({ mine, theirs: opened.value.topic, isGone, stamp: opened.value.stamp });
      else if (isGone || unreadable.includes(opened.problem.code))
        setConflict({ mine, theirs: null, isGone, stamp: null });
    },
    [libraryId, topicId],
  );
  useEffect(() => onNews('library.changed', () => void look(false)), [look]);

  const save = useCallback(
    async (written: Topic): Promise<Result<{ savedAt: number }>> => {
      if (written === known.current.topic) return { ok: true, value: { savedAt: Date.now() } };
      if (latest.current.conflict) return refused('changedElsewhere', { file: `${written.id}.topic.json` });
      saves.current += 1;
      const { stamp: over } = known.current;
      const saved = await call('topic.save', { libraryId, topic: written, over });
      saves.current -= 1;
      if (saved.ok) known.current = { topic: written, stamp: saved.value.stamp };
      void look(!saved.ok && saved.problem.code === 'changedElsewhere');
      return saved;
    },
    [libraryId, look],
  );

  const settle = async (how: Settle) => {
    if (!conflict) return 'failed';
    const { theirs, isGone } = conflict;
    if (how === 'both' && !(await keepCopy(libraryId, latest.current.topic))) return 'failed';
    latest.current.conflict = null;
    setConflict(null);
    if (how === 'mine' && (theirs || isGone)) {
      known.current = { topic: theirs ?? known.current.topic, stamp: conflict.stamp };
      return 'save';
    }
    if (!theirs) return 'gone';
    known.current = { topic: theirs, stamp: conflict.stamp };
    show(theirs);
    // Undo leads back through theirs to what was hers.
    if (typeof how === 'object') show(how.made);
    return 'taken';
  };
  return { conflict, save, settle };
}

async function keepCopy(libraryId: string, mine: Topic): Promise<boolean> {
  const words = msg.library.conflict;
  const copy = { ...mine, id: crypto.randomUUID(), headline: words.copyOf(mine.headline) };
  const saved = await call('topic.save', { libraryId, topic: copy, over: null });
  if (saved.ok) showToast(words.keptBoth(copy.headline));
  return saved.ok;
}
