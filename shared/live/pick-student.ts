/** Picks a student fairly: among those called least often, by chance. */
import type { Session } from './session';

/** `chance` is from 0 up to but not 1; null when there is no roster. */
export function pickStudent(
  { studentIds, called }: Pick<Session, 'studentIds' | 'called'>,
  chance: number,
): string | null {
  const times = (id: string) => called.filter((one) => one.studentId === id).length;
  const least = Math.min(...studentIds.map(times));
  const candidates = studentIds.filter((id) => times(id) === least);
  return candidates[Math.floor(chance * candidates.length)] ?? null;
}
