/** What the teacher should know or decide before a pasted topic is kept; the words are in the message catalogue under the code. */
export const findingCodes = [
  'headlineMissing',
  'dateMissing',
  'dateUnread',
  'dateAmbiguous',
  'categoryMissing',
  'noSources',
  'noKeyPoints',
  'noQuestions',
  'questionHasNoOptions',
  'questionHasOneOption',
  'questionHasNoKey',
  'twoRight',
  'answerNotAmongOptions',
  'answerUnclear',
  'lineHasNoQuestion',
  'keyNamesNoQuestion',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  code: FindingCode;
  /** 'decide': the topic needs work there; 'know': nothing must be done. */
  weight: 'decide' | 'know';
  /** The numbers of the lines it is about; empty when it is about the whole text. */
  lines: number[];
  /** The question it is about, from 1. */
  question?: number;
}

const toKnow: readonly FindingCode[] = ['dateMissing', 'dateAmbiguous', 'noSources', 'noQuestions', 'noKeyPoints'];

export const finding = (code: FindingCode, lines: readonly number[] = [], question?: number): Finding => ({
  code,
  weight: toKnow.includes(code) ? 'know' : 'decide',
  lines: [...lines],
  ...(question === undefined ? {} : { question }),
});
