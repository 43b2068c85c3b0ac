/** What the readers of GIFT answers work with, and what they make. */
import type { Question } from '../../../question/question';
import type { Lost } from '../../../rich-text/read-html';
import type { Notes } from '../../draft';
import type { TextSort } from '../../source-text';

export interface GiftTools {
  newId(): string;
  notes: Notes;
  lost: Lost[];
  /** The format of the question's texts, where they name none of their own. */
  sort: TextSort;
}

export type Answered = Pick<Question, 'kind' | 'answer' | 'credit'>;
