/** The icon of each kind of question: that of its answer form, or one of its own. */
import {
  ArrowLeftRight,
  ChartBar,
  Hash,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  MessageCircle,
  MessagesSquare,
  PenLine,
  Presentation,
  SlidersHorizontal,
  TextCursorInput,
  ToggleLeft,
} from 'lucide-react';
import type { FormName } from '../../shared/question/answer-form';
import { type KindName, kindOf } from '../../shared/question/kinds';

const ofForm: Record<FormName, LucideIcon> = {
  choose: List,
  write: PenLine,
  number: Hash,
  match: ArrowLeftRight,
  order: ListOrdered,
  gaps: TextCursorInput,
  talk: MessagesSquare,
};
const ofKind: Partial<Record<KindName, LucideIcon>> = {
  'multiple-response': ListChecks,
  'true-false': ToggleLeft,
  poll: ChartBar,
  'scale-poll': SlidersHorizontal,
  'word-poll': MessageCircle,
  slide: Presentation,
};

export const kindIcon = (kind: KindName): LucideIcon => ofKind[kind] ?? ofForm[kindOf(kind).form];
