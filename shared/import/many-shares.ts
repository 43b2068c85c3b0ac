/** Finds what each option of a multiple response is worth by scoring sets of options. */
import { type Denial, denial, type Notes } from './draft';
import { exactShare } from './share';
import { tooMany } from './too-many';

/** With more options not every set of them is tried. */
const mostTried = 12;
/** So many steps are taken to try every set. */
const mostSteps = 400_000;
/** With more than these the likely sets alone would take too long. */
const mostTurned = 100;

/** What a set of options scores, in the file's own measure. */
export type Score = (chosen: readonly string[]) => number;

export interface ManyShares {
  shares: number[];
  /** Whether only the whole set of right options scores. */
  whole: boolean;
}

interface Tried {
  score: Score;
  /** Sets to try where there are too many options to try every one. */
  likely: readonly (readonly string[])[];
  /** How many rules one set has to be held against. */
  rules: number;
}

export function sharesOfMany(
  idents: readonly string[],
  { score, likely, rules }: Tried,
  notes: Notes,
): ManyShares | Denial {
  const refused = tooMany(idents.length, mostTurned);
  if (refused) return refused;
  const parts = partsOf(idents, score);
  const every = idents.length <= mostTried && 2 ** idents.length * rules <= mostSteps;
  const sets = every ? setsOf(idents) : nearSets(idents, likely);
  const whole = sum(parts.filter((part) => part > 0));
  const fits = (chosen: readonly string[]) =>
    near(
      Math.max(0, score(chosen) - score([])),
      Math.max(0, sum(chosen.map((name) => parts[idents.indexOf(name)] ?? 0))),
    );
  if (whole > 0 && sets.every(fits))
    return { shares: parts.map((part) => Math.max(-1, exactShare(part / whole))), whole: false };
  return sharesOfSet(idents, sets, score, notes);
}

/** What each option gives; what a wrong one takes away shows only beside the right ones, as no score goes below 0. */
function partsOf(idents: readonly string[], score: Score): number[] {
  const alone = idents.map((name) => score([name]) - score([]));
  const rights = idents.filter((_, at) => (alone[at] ?? 0) > 0);
  return idents.map((name, at) => {
    const part = alone[at] ?? 0;
    return part > 0 ? part : Math.min(part, score([...rights, name]) - score(rights));
  });
}

function sharesOfSet(
  idents: readonly string[],
  sets: readonly string[][],
  score: Score,
  notes: Notes,
): ManyShares | Denial {
  const best = Math.max(0, ...sets.map(score));
  if (best <= 0) return { shares: idents.map(() => 0), whole: true };
  const winners = sets.filter((chosen) => near(score(chosen), best));
  const [smallest = []] = [...winners].sort((one, other) => one.length - other.length);
  if (!winners.every((chosen) => smallest.every((name) => chosen.includes(name))))
    return denial('notHeld', { what: 'severalRightSets' });
  const partly = sets.some((chosen) => score(chosen) > 0 && !near(score(chosen), best));
  if (partly || winners.length > 1) notes.add('weightsDropped');
  return { shares: idents.map((name) => (smallest.includes(name) ? 1 / smallest.length : 0)), whole: true };
}

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);
const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

function setsOf(idents: readonly string[]): string[][] {
  let sets: string[][] = [[]];
  for (const name of idents) sets = sets.concat(sets.map((set) => [...set, name]));
  return sets;
}

/** Each likely set, and it with one option more or less. */
function nearSets(idents: readonly string[], likely: readonly (readonly string[])[]): string[][] {
  const turned = likely.flatMap((set) =>
    idents.map((name) => (set.includes(name) ? set.filter((one) => one !== name) : [...set, name])),
  );
  return [[], [...idents], ...idents.map((name) => [name]), ...likely.map((set) => [...set]), ...turned];
}
