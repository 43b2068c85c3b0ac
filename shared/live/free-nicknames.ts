/** Nicknames that are still free, some of them drawn by chance for one phone to choose from. */

export interface NicknameWords {
  colours: readonly string[];
  animals: readonly string[];
  of: (colour: string, animal: string) => string;
}

const offered = 12;

/** Few are offered at once, so that two phones seldom want the same. */
export function freeNicknames(words: NicknameWords, taken: readonly string[], chance: () => number): string[] {
  const used = new Set(taken);
  const all = words.colours.flatMap((colour) => words.animals.map((animal) => words.of(colour, animal)));
  const free = all.filter((name) => !used.has(name));
  const drawn: string[] = [];
  while (drawn.length < offered && free.length > 0) {
    const at = Math.floor(chance() * free.length);
    drawn.push(...free.splice(at, 1));
  }
  return drawn;
}

/** Whether a name could have been offered. */
export const isNickname = ({ colours, animals, of }: NicknameWords, name: string): boolean =>
  colours.some((colour) => animals.some((animal) => of(colour, animal) === name));
