/** What the editor says about a question: a title and, where it helps, what to do. */
import type { Warning } from '../question/warning';

export const warnings: Record<Warning['code'], { title: string; advice: string }> = {
  emptyText: { title: 'The question has no text', advice: 'Write the question before you project it.' },
  noOptions: { title: 'No options yet', advice: 'Add at least two options and mark the right one.' },
  oneOption: { title: 'Only one option', advice: 'Add another, so that there is something to choose.' },
  emptyOption: { title: 'An option is empty', advice: 'Write it or remove it.' },
  doubledOption: { title: 'Two options say the same', advice: 'Change one of them.' },
  noRightAnswer: { title: 'No right answer is marked', advice: 'Mark one, or the question is not scored.' },
  noAcceptedAnswer: { title: 'No accepted answer yet', advice: 'Write at least one answer that counts as right.' },
  longestIsRight: {
    title: 'The right answer is the longest option',
    advice: 'Students learn to guess by length. Shorten it or lengthen another.',
  },
  allOfTheAbove: { title: '"All of the above" is hard to judge', advice: 'Name the right answer instead.' },
  unmarkedNot: { title: 'A "not" is easy to overlook', advice: 'Write it in capitals or ask the other way round.' },
  noExplanation: {
    title: 'No explanation yet',
    advice: 'One sentence at the reveal helps those who chose something else.',
  },
  noGrounds: { title: 'No key point answers it', advice: 'Choose the key point that the answer rests on.' },
  longStem: { title: 'Long to read from the last row', advice: 'Shorten it to about two lines.' },
  longOption: { title: 'An option wraps on the projector', advice: 'Shorten it so that it fits on one line.' },
};
