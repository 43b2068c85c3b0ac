/** Moodle's types of questions: what reads each, or why none of it can be held. */
import { type Denial, denial } from '../../draft';
import { readEmbedded, readMissingWords } from './moodle-gaps';
import { readMultichoice, readOptionSet, readTrueFalse } from './moodle-options';
import { readMatching, readOrdering } from './moodle-parts';
import type { MoodleReader } from './moodle-reader';
import { readEssay, readNumerical, readShortAnswer } from './moodle-writing';

export const moodleReaders: ReadonlyMap<string, MoodleReader> = new Map<string, MoodleReader>([
  ['multichoice', readMultichoice],
  ['multichoiceset', readOptionSet],
  ['oumultiresponse', readOptionSet],
  ['truefalse', readTrueFalse],
  ['shortanswer', readShortAnswer],
  ['numerical', readNumerical],
  ['essay', readEssay],
  ['matching', readMatching],
  ['match', readMatching],
  ['ddmatch', readMatching],
  ['ordering', readOrdering],
  ['cloze', readEmbedded],
  ['multianswer', readEmbedded],
  ['gapselect', readMissingWords],
  ['ddwtos', readMissingWords],
]);

const refusals: ReadonlyMap<string, Denial> = new Map([
  ['description', denial('noQuestion')],
  ['calculated', denial('calculated')],
  ['calculatedmulti', denial('calculated')],
  ['calculatedsimple', denial('calculated')],
  ['formulas', denial('calculated')],
  ['ddmarker', denial('hotspot')],
  ['ddimageortext', denial('hotspot')],
]);

export const refusalFor = (type: string): Denial => refusals.get(type) ?? denial('unknownType', { type });
