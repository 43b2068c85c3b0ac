/** In how many columns the class stands, so that as much of it as can be is seen at once. */

const longName = 11;
const bigClass = 60;

export interface RosterShape {
  columns: number;
  /** The names have no room for more than the sign of the answer; the rest is said and in the tooltip. */
  isDense: boolean;
}

/** Long names need the room of two, a sign beside a name that of a half; more than a screen full is scrolled. */
export function rosterShape(names: readonly string[], withSigns: boolean): RosterShape {
  if (names.length > bigClass) return { columns: 3, isDense: true };
  if (names.some((name) => name.length > longName)) return { columns: 2, isDense: false };
  return names.length > 30 && !withSigns ? { columns: 4, isDense: true } : { columns: 3, isDense: false };
}
