/** The notes an import can make about a question it read, and the reasons why it refuses one; the words are in the catalogue under the code. */

/** The question was read; the teacher should know this about it. */
export const noteCodes = [
  /** facts: count, names */
  'mediaLost',
  /** Weights of options that no rule of ours can hold. */
  'weightsDropped',
  'feedbackDropped',
  /** A written answer without a key became a discussion. */
  'essayAsDiscussion',
  'noKey',
  /** facts: what */
  'settingDropped',
  'formattingDropped',
  'linkDropped',
  /** Options, pairs or answers that were empty or doubled. */
  'emptyOptionsDropped',
  /** Options that say the same and were kept. */
  'sameOptions',
  /** A question of a kind of its own that is the same in one of ours; facts: from */
  'kindChanged',
  'variablesFixed',
  'textShortened',
] as const;
export type NoteCode = (typeof noteCodes)[number];

export interface Note {
  code: NoteCode;
  facts: Readonly<Record<string, string | number>>;
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
  /** facts: found */
  'numberUnreadable',
  /** facts: sign: what is missing */
  'notClosed',
  /** facts: what */
  'malformed',
  /** Formulas with variables whose values are drawn for each student. */
  'calculated',
  /** A picture on which a place is clicked. */
  'hotspot',
  'fileUpload',
  /** Media that the question can't do without. */
  'mediaMissing',
  'answerNotAmongOptions',
  /** facts: what */
  'notHeld',
  'doubled',
  'tooLong',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
