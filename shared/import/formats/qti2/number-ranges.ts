/** Finds which numbers a QTI 2 item accepts by trying them: at each number at which its rules can turn, and between any two. */
import type { AcceptedNumber } from '../../../question/answer-form';
import { type Denial, denial, type Notes } from '../../draft';

interface Stretch {
  low: number;
  high: number;
  share: number;
}

/** `points` from the smallest; `rights` are the numbers around which a range is told as a tolerance. */
export function rangesOf(
  points: readonly number[],
  judge: (value: string) => number,
  rights: readonly number[],
  notes: Notes,
): AcceptedNumber[] | Denial {
  const share = (value: number) => judge(String(Number(value.toPrecision(12))));
  const [first = 0] = points;
  const last = points.at(-1) ?? 0;
  if (share(first - 1 - Math.abs(first)) > 0 || share(last + 1 + Math.abs(last)) > 0)
    return denial('notHeld', { what: 'oneEnd' });
  const between = points.slice(1).map((point, at) => share(((points[at] ?? point) + point) / 2));
  const stretches = stretchesOf(points, between);
  const within = (value: number) => stretches.some(({ low, high }) => value >= low && value <= high);
  if (stretches.some(({ low, high, share: all }) => share(low) !== all || share(high) !== all))
    notes.add('settingDropped', { what: 'openEnd' });
  const single = points
    .filter((point) => share(point) > 0 && !within(point))
    .map((value) => ({ value, tolerance: 0, share: share(value), feedback: '' }));
  return [...single, ...stretches.map((stretch) => told(stretch, rights))];
}

/** Neighbours that score alike are one. */
function stretchesOf(points: readonly number[], between: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  between.forEach((share, at) => {
    const [low = 0, high = 0] = [points[at], points[at + 1]];
    const above = found.at(-1);
    if (share <= 0) return;
    if (above?.high === low && above.share === share) above.high = high;
    else found.push({ low, high, share });
  });
  return found;
}

function told({ low, high, share }: Stretch, rights: readonly number[]): AcceptedNumber {
  const middle = rights.find(
    (value) => Math.abs(value - low - (high - value)) < 1e-9 * Math.max(1, Math.abs(value), high - low),
  );
  return middle === undefined
    ? { low, high, share, feedback: '' }
    : { value: middle, tolerance: Number((high - middle).toPrecision(12)), share, feedback: '' };
}
