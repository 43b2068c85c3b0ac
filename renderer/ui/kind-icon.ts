/** The icon of each kind of question; a kind without one does not compile. */
import { List, type LucideIcon, MessagesSquare, PenLine, ToggleLeft } from 'lucide-react';
import type { KindName } from '../../shared/question/kinds';

const icons: Record<KindName, LucideIcon> = {
  choice: List,
  'true-false': ToggleLeft,
  'short-answer': PenLine,
  discussion: MessagesSquare,
};

export const kindIcon = (kind: KindName): LucideIcon => icons[kind];
