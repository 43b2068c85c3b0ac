/** What every part of the brief is given. */
import type { Topic } from '../../../shared/library/topic';

export interface BriefProps {
  libraryId: string;
  topic: Topic;
  /** `mark` names the field, so that typing in it is one step of undo; null for single acts. */
  onChange: (next: Topic, mark: string | null) => void;
}
