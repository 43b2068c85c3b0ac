/** The notes an import can make about a question it read, and the reasons why it refuses one; the words are in the catalogue under the code. */
import type { Facts } from './facts';

/** The question was read; the teacher should know this about it. */
export const noteCodes = [
  /** facts: count, names, or what when nothing has a name */
  'mediaLost',
  /** Weights of options that no rule of ours can hold. */
  'weightsDropped',
  'feedbackDropped',
  /** A written answer without a key became a discussion. */
  'essayAsDiscussion',
  'noKey',
  /** facts: what, name */
  'settingDropped',
  'formattingDropped',
  'linkDropped',
  /** Options, pairs or answers that were empty or doubled. */
  'emptyOptionsDropped',
  /** Options that say the same and were kept. */
  'sameOptions',
  /** A question of a kind of its own that is the same in one of ours; facts: from or what */
  'kindChanged',
  'variablesFixed',
  'textShortened',
] as const;
export type NoteCode = (typeof noteCodes)[number];

export interface Note {
  code: NoteCode;
  facts: Facts;
}

/** It can't be held as it is meant, so it is not added. */
export const refusalCodes = [
  /** facts: type: the name of the type in the file */
  'unknownType',
  /** A text without a question. */
  'noQuestion',
  'emptyText',
  'noOptions',
  'oneOption',
  'noRightOption',
  'noAnswer',
  /** facts: found or what */
  'numberUnreadable',
  /** facts: sign: what is missing */
  'notClosed',
  /** facts: what, name, line, column */
  'malformed',
  /** Formulas with variables whose values are drawn for each student. */
  'calculated',
  /** A picture on which a place is clicked. */
  'hotspot',
  'fileUpload',
  /** Media that the question can't do without. */
  'mediaMissing',
  /** facts: found or what */
  'answerNotAmongOptions',
  /** facts: what, name, most */
  'notHeld',
  'doubled',
  'tooLong',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
