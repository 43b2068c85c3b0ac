/** Reads a part of the points as it stands in a file: 33.33333 means a third. */

/** The parts that tools write with five or more figures have these below the line. */
const longestDivisor = 20;
/** Half of what the fifth figure of a percentage can be off. */
const close = 0.00006;

/** From a percentage to a part, or null when it is no number. */
export function shareOfPercent(percent: string): number | null {
  const value = Number(percent.trim().replace(',', '.').replace(/%$/, ''));
  return percent.trim() === '' || !Number.isFinite(value) ? null : exactShare(value / 100);
}

/** The fraction that a rounded number stands for. */
export function exactShare(value: number): number {
  for (let below = 1; below <= longestDivisor; below += 1) {
    const above = Math.round(value * below);
    if (Math.abs(value - above / below) < close) return above / below;
  }
  return value;
}
