/** Finds students by what is typed: the number, or the beginnings of the words of a name. */
import { foldText } from '../../../shared/question/fold-text';

export function findStudents<S extends { name: string; number: number }>(seats: readonly S[], typed: string): S[] {
  const wanted = foldText(typed);
  if (wanted === '') return [];
  if (/^\d+$/.test(wanted)) return seats.filter((seat) => String(seat.number) === wanted);
  const words = wanted.split(' ');
  return seats.filter((seat) => {
    const parts = foldText(seat.name).split(' ');
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}
