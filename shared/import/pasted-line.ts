/** What the reading of pasted text yields: every line with its number and the role it was given. */
import type { KindName } from '../question/kinds';

export const lineRoles = [
  'date',
  'headline',
  'dek',
  'category',
  'keyPoint',
  'vocabulary',
  'question',
  'option',
  'answer',
  'explanation',
  'source',
  'skipped',
] as const;
export type LineRole = (typeof lineRoles)[number];

export const skipCodes = [
  'notice',
  'button',
  'heading',
  'byline',
  'instruction',
  'otherDate',
  'unfit',
  'unclear',
  'byTeacher',
] as const;
export type SkipCode = (typeof skipCodes)[number];

/** Why a line is left out; `line` is the number of the line that it repeats. */
export type SkipReason = { code: SkipCode } | { code: 'repeats'; line: number };

/** A line that is not blank. */
export interface TextLine {
  /** Its place in the pasted text, from 1, blank lines counted. */
  number: number;
  /** As it was pasted. */
  original: string;
  /** Without invisible characters and doubled spaces. */
  text: string;
  /** Whether a blank line stands above it. */
  gap: boolean;
  /** It is set as a heading of its page and asks nothing, so it is no part of a question. */
  heading?: true;
}

export interface PastedLine extends TextLine {
  role: LineRole;
  /** Only with the role 'skipped'. */
  reason?: SkipReason;
  /** The sentence runs on: this line is one with the line above or below it, if that has the same role. */
  continues?: 'above' | 'below';
  /** The kind the teacher wants for the question that begins on this line. */
  kind?: KindName;
}

export interface PastedPage {
  format: string;
  lines: PastedLine[];
}
