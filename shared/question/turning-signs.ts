/** The invisible signs that turn the reading direction of the text around them, so that it reads otherwise than it is written. */
const turning = /[\u202a-\u202e\u2066-\u2069]/;
const everyTurning = new RegExp(turning, 'g');

export const hasTurningSigns = (text: string): boolean => turning.test(text);

export const withoutTurningSigns = (text: string): string => text.replace(everyTurning, '');
