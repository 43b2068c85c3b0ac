/** What stands in the gaps of a text: their numbers where there are several, and at the reveal their answers. */
import { createContext } from 'react';

export interface GapsDrawn {
  /** Plain text by the name of the gap. */
  answers: Readonly<Record<string, string>>;
  numbered: boolean;
}

export const GapAnswers = createContext<GapsDrawn>({ answers: {}, numbered: true });
