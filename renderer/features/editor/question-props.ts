/** What every part of the question's editor is given. */
import type { Topic } from '../../../shared/library/topic';
import type { Question } from '../../../shared/question/question';

export interface QuestionProps {
  libraryId: string;
  topic: Topic;
  question: Question;
  /** `mark` names the field, so that typing in it is one step of undo; null for single acts. */
  onChange: (next: Question, mark: string | null) => void;
}
