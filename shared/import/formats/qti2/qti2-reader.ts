/** What reads one kind of interaction of QTI 2. */
import type { Question } from '../../../question/question';
import type { Denial } from '../../draft';
import type { Element } from '../../xml/element';
import type { Declared } from './declarations';
import type { Qti2Item } from './qti2-item';

export interface Qti2Work {
  item: Qti2Item;
  interaction: Element;
  /** What the item declares of the interaction's response. */
  declared: Declared;
}

export type Qti2Reader = (work: Qti2Work) => Question | Denial;
