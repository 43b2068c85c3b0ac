/** The name of a line's role with its place: "Key point 3", "Option B". */
import type { LineRole } from '../../../shared/import/pasted-line';
import { msg } from '../../ui/messages';

const words = msg.importing;

export function roleLabel(role: LineRole, ordinal: number): string {
  if (ordinal === 0) return words.roles[role];
  if (role === 'keyPoint') return words.keyPoint(ordinal);
  if (role === 'question') return words.question(ordinal);
  return role === 'option' ? words.option(ordinal) : words.roles[role];
}
