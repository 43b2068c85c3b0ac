/** Text without what a reader forgives: case, accents, doubled spaces and closing punctuation. */
export interface Forgiveness {
  case: boolean;
  accents: boolean;
}

const everything: Forgiveness = { case: true, accents: true };

export function foldText(text: string, forgives: Forgiveness = everything): string {
  const plain = forgives.accents ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text.normalize('NFKC');
  return (forgives.case ? plain.toLowerCase() : plain)
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=.)[.!?;,:]+$/, '');
}
