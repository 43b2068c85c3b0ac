/** Refuses questions with more parts than a class could ever look through; files made to do harm have a hundred thousand. */
import { type Denial, denial } from './draft';

/** Options, pairs, items or gaps of one question. */
const mostParts = 500;

export const tooMany = (parts: number, most = mostParts): Denial | null =>
  parts > most ? denial('notHeld', { what: 'tooManyParts', most }) : null;
