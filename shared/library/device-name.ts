/** The names that stand for a device on Windows, with any ending: no file or folder can be called so. */

/** The word, and what may follow it: blanks, and an ending. */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)( *(?:\..*)?)$/is;

export const isDeviceName = (name: string): boolean => device.test(name);

/** `more` goes behind the word that stands for the device; behind an ending it would not help. */
export const noDeviceName = (name: string, more: string): string =>
  name.replace(device, (_, word: string, rest: string) => `${word}${more}${rest}`);
