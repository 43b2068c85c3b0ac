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
  tooLongForWall: {
    title: 'Too long for the wall',
    advice: 'The projector can not show all of it. Shorten it, or give the text out on paper.',
  },
  invisibleSigns: {
    title: 'Invisible signs turn the text round',
    advice: 'They make it read otherwise than it is written. Write the text again without copying it.',
  },
  longOption: { title: 'An option wraps on the projector', advice: 'Shorten it so that it fits on one line.' },
  pictureUndescribed: {
    title: 'The picture has no description',
    advice: 'Say in a sentence what it shows, for those who can not see it.',
  },
  noAcceptedNumber: {
    title: 'No accepted number yet',
    advice: 'Write the number, or the range, that counts as right.',
  },
  emptyRange: { title: 'No number can be right', advice: 'A range goes from its smaller number to its larger one.' },
  fewPairs: { title: 'Fewer than two pairs', advice: 'Add another pair, so that there is something to match.' },
  emptyPair: { title: 'A side of a pair is empty', advice: 'Write it or remove the pair.' },
  fewItems: { title: 'Fewer than two items', advice: 'Add another, so that there is something to put in order.' },
  emptyItem: { title: 'An item is empty', advice: 'Write it or remove it.' },
  doubledItem: { title: 'Two items say the same', advice: 'Nobody can tell them apart. Change one of them.' },
  noGaps: { title: 'The text has no gap', advice: 'Choose a word of the text and make it a gap.' },
  gapUnknown: { title: 'A gap has lost its answer', advice: 'Remove the gap from the text and make it again.' },
  gapNotInText: {
    title: 'An answer has no gap in the text',
    advice: 'Put the gap back into the text or remove the answer.',
  },
  gapWithoutKey: { title: 'A gap has no right answer', advice: 'Write what counts as right in it.' },
};
