/** The icon of each kind of question: that of its answer form, or one of its own. */
import { List, type LucideIcon, MessagesSquare, PenLine, ToggleLeft } from 'lucide-react';
import type { FormName } from '../../shared/question/answer-form';
import { type KindName, kindOf } from '../../shared/question/kinds';

const ofForm: Record<FormName, LucideIcon> = { choose: List, write: PenLine, talk: MessagesSquare };
const ofKind: Partial<Record<KindName, LucideIcon>> = { 'true-false': ToggleLeft };

export const kindIcon = (kind: KindName): LucideIcon => ofKind[kind] ?? ofForm[kindOf(kind).form];
