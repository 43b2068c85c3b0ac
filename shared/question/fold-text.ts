/** Text without what a reader forgives: case, accents, doubled spaces and closing punctuation. */
export interface Forgiveness {
  case: boolean;
  accents: boolean;
}

/** Accents over and under letters; the vowel signs of other scripts are letters and stay. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

const everything: Forgiveness = { case: true, accents: true };

export function foldText(text: string, forgives: Forgiveness = everything): string {
  const plain = forgives.accents
    ? text.normalize('NFKD').replace(accents, '').normalize('NFC')
    : text.normalize('NFKC');
  return (forgives.case ? plain.toLowerCase() : plain)
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=.)[.!?;,:]+$/, '');
}
