/** What the face of an answer form shows on the presenter: the answer, the counts, and the hands while they are counted. */
import type { TeacherView } from '../../shared/live/teacher-view';

export interface TeacherFaceProps {
  view: TeacherView;
  /** Counts hands for an option, or for "right" and "other"; null while names are tapped or answers are closed. */
  onHands: ((bucket: string, count: number) => void) | null;
}

/** What the rows of a presenter show of a count: the current vote, and the first one while a second is on. */
export function votesOfBucket(view: TeacherView, bucket: string) {
  const now = view.votes.at(-1);
  const before = view.votes.length > 1 ? view.votes[0] : undefined;
  const share = (count: number, of: number | undefined) => (of ? count / of : 0);
  return {
    count: now?.counts[bucket] ?? 0,
    share: share(now?.counts[bucket] ?? 0, now?.answered),
    before: before
      ? { count: before.counts[bucket] ?? 0, share: share(before.counts[bucket] ?? 0, before.answered) }
      : null,
    hands: view.hands[bucket] ?? 0,
  };
}
