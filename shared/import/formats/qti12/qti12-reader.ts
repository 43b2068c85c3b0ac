/** What reads one sort of QTI 1.2 items. */
import type { Question } from '../../../question/question';
import type { Denial } from '../../draft';
import type { Presentation } from './presentation';
import type { Qti12Item } from './qti12-item';
import type { Scoring } from './scoring';

export interface Qti12Work {
  item: Qti12Item;
  shown: Presentation;
  scoring: Scoring;
  /** The text without the places of the responses, as markup. */
  stem: string;
  /** The name of the sort in the file; '' where it names none. */
  type: string;
}

export type Qti12Reader = (work: Qti12Work) => Question | Denial;
