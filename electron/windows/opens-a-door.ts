/** Knows the switches that would open a packaged app to other programs; the app quits when one is given. */

/** Chromium takes a switch with two dashes, one, or on Windows a slash, in any case and with blanks before it. */
const door = /^\s*(--?|\/)(remote-debugging|inspect|js-flags)/i;

export const opensADoor = (argv: readonly string[]): boolean => argv.some((word) => door.test(word));
