/** Where a row stands once it is dropped before or after another. */
export function placeAfterDrop(
  rows: readonly { id: string }[],
  moved: string,
  target: string,
  side: 'before' | 'after' | 'on',
): number {
  const from = rows.findIndex((row) => row.id === moved);
  const at = rows.findIndex((row) => row.id === target);
  const gap = side === 'after' ? at + 1 : at;
  return gap > from ? gap - 1 : gap;
}
