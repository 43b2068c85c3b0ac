/** The letters that teachers put before options, in the scripts of many schools. */
const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'أبجدهوزح', 'ابتث', 'абвгдежз', 'αβγδεζηθ', 'אבגדהוזח'];

/** For patterns: one such letter, and one of the Arabic ones. */
export const arabicLetter = '[أابتثجدهوزح]';
export const anyLetter = '[A-Za-zأابتثجدهوزحА-Жа-жЗзΑ-Θα-θא-ח]';

/** Its place from 0, or -1. */
export function letterPlace(letter: string): number {
  const small = letter.toLowerCase();
  return Math.max(...alphabets.map((alphabet) => alphabet.indexOf(small)));
}

/** The text with the digits of other scripts that sheets and pages are written in as 0 to 9. */
export const withPlainDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (sign) => String(sign.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (sign) => String(sign.charCodeAt(0) - 0x6f0));

/** A figure in the digits of any such script. */
export const figureIn = (text: string): number => Number(withPlainDigits(text));

/** For patterns: one digit. */
export const anyDigit = '[0-9٠-٩۰-۹]';
