/** The sorts of QTI 1.2 items by the names that tools give them: Canvas, Common Cartridge, Blackboard, D2L. */
import { type Denial, denial } from '../../draft';
import type { Qti12Reader } from './qti12-reader';
import { readNumeric } from './read-number';
import { readOptions } from './read-options';
import { readScale } from './read-scale';
import { readBlanks, readCanvasBlanks, readDropdowns, readMatching } from './read-several';
import { readEssay, readOrder, readWritten } from './read-written';

/** Names are compared in lower case, without "_question", "cc." and versions, and with spaces as "_". */
const readers: Readonly<Record<string, Qti12Reader>> = {
  multiple_choice: readOptions,
  true_false: readOptions,
  'true/false': readOptions,
  'either/or': readOptions,
  multiple_answers: readOptions,
  multiple_answer: readOptions,
  multiple_response: readOptions,
  'multi-select': readOptions,
  short_answer: readWritten,
  fib: readWritten,
  pattern_match: readWritten,
  fill_in_the_blank: readWritten,
  fill_in_multiple_blanks: readCanvasBlanks,
  fill_in_the_blank_plus: readBlanks,
  multiple_dropdowns: readDropdowns,
  jumbled_sentence: readDropdowns,
  matching: readMatching,
  ordering: readOrder,
  numerical: readNumeric,
  numeric: readNumeric,
  essay: readEssay,
  long_answer: readEssay,
  short_response: readEssay,
  opinion_scale: readScale,
  'opinion_scale/likert': readScale,
  likert: readScale,
};

const refusals: Readonly<Record<string, Denial>> = {
  text_only: denial('noQuestion'),
  file_upload: denial('fileUpload'),
  file_response: denial('fileUpload'),
  calculated: denial('calculated'),
  calculated_formula: denial('calculated'),
  calculated_numeric: denial('calculated'),
  arithmetic: denial('calculated'),
  significant_figures: denial('calculated'),
  hot_spot: denial('hotspot'),
  hotspot: denial('hotspot'),
};

/** Names that say nothing of how it is answered. */
const silent = new Set(['', 'logical_identifier', 'proprietary', 'standard', 'multiple_part']);

/** The reader of a name, the refusal of a name, or null where the name says nothing. */
export function sortOf(type: string): Qti12Reader | Denial | null {
  const name = type
    .toLowerCase()
    .replace(/^cc\.|\.v\d+p\d+$|_question$/g, '')
    .replaceAll(' ', '_');
  return silent.has(name) ? null : (readers[name] ?? refusals[name] ?? denial('unknownType', { type }));
}
