/** The letter of an option on every surface: A, B ... Z, then AA, AB ... for the option at `index` (from 0). */
export function optionLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : optionLetter(Math.floor(index / 26) - 1) + letter;
}
