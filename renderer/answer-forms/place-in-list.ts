/** Puts one thing of a list before or after another. */

export type Beside = 'before' | 'after' | 'on';

export function placed<T extends { id: string }>(list: readonly T[], id: string, targetId: string, where: Beside): T[] {
  const moved = list.find((one) => one.id === id);
  if (!moved || id === targetId) return [...list];
  const others = list.filter((one) => one.id !== id);
  const target = others.findIndex((one) => one.id === targetId);
  return others.toSpliced(where === 'before' ? target : target + 1, 0, moved);
}
