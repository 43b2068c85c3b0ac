/** Marks the words in which two versions of a text differ. */

export interface Piece {
  text: string;
  /** Only this version has it. */
  differs: boolean;
}

/** The words of both, and the room to compare them, grow together; a longer text is shown without marks. */
const mostWords = 400;

export function wordDiff(mine: string, theirs: string): [mine: Piece[], theirs: Piece[]] {
  const [own, other] = [wordsOf(mine), wordsOf(theirs)];
  if (own.length > mostWords || other.length > mostWords) return [whole(mine), whole(theirs)];
  const kept = commonRun(own, other);
  return [marked(own, kept.mine), marked(other, kept.theirs)];
}

const whole = (text: string): Piece[] => [{ text, differs: false }];

/** Each word with the space behind it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? [];

/** The longest run of words that both have in one order, as the places where they stand. */
function commonRun(own: readonly string[], other: readonly string[]): { mine: Set<number>; theirs: Set<number> } {
  const longest = own.map(() => new Array<number>(other.length + 1).fill(0));
  longest.push(new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = own.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) {
      const row = longest[i];
      if (row) row[j] = isSame(own[i], other[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const kept = { mine: new Set<number>(), theirs: new Set<number>() };
  for (let i = 0, j = 0; i < own.length && j < other.length; ) {
    if (isSame(own[i], other[j])) {
      kept.mine.add(i++);
      kept.theirs.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}

const isSame = (one: string | undefined, other: string | undefined): boolean => one?.trim() === other?.trim();

function marked(words: readonly string[], kept: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  words.forEach((text, place) => {
    const differs = !kept.has(place);
    const last = pieces.at(-1);
    if (last?.differs === differs) last.text += text;
    else pieces.push({ text, differs });
  });
  return pieces;
}
