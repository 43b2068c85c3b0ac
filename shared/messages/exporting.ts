/** The words of exports: the formats, and what each leaves behind. */

import type { LeftOut } from '../export/export-format';
import type { ExportFormatName } from '../export/export-formats';
import type { TopicPart } from '../export/topic-part';
import type { TraitName } from '../export/trait';

const questions = (n: number): string => (n === 1 ? '1 question' : `${n} questions`);

const about: Record<ExportFormatName, string> = {
  gift: 'A text file for Moodle and other question banks.',
  'moodle-xml': 'For Moodle, with formatting and pictures.',
  'qti-2.1': 'A package for Canvas, Blackboard, Brightspace and other platforms.',
  'qti-3.0': 'The newest exchange format of learning platforms.',
  aiken: 'The simplest list: one right option, plain text.',
  csv: 'A table for any spreadsheet, a row a question.',
  kahoot: 'The spreadsheet that Kahoot takes.',
  markdown: 'A page to read or to paste elsewhere, which Lectern reads again.',
};

const leftOut: Record<LeftOut, string> = {
  kind: 'The format has no such question.',
  tooManyOptions: 'More options than the format takes.',
  tooLong: 'The text is longer than the format takes.',
  noKey: 'There is no right answer.',
  arrowInText: 'The format reads “->” in an answer as a pair.',
};

const traits: Record<TraitName, string> = {
  explanation: 'explanations',
  notes: 'notes for the teacher',
  idea: 'ideas',
  level: 'levels',
  tags: 'tags',
  standards: 'standard codes',
  grounds: 'links to key points',
  seconds: 'times to answer',
  secondVote: 'second votes',
  picture: 'pictures',
  points: 'points',
  credit: 'rules for partial credit',
  manyWithOneRight: 'that several options may be picked where one is right',
  formatting: 'bold, lists, tables, links, pictures and formulas',
  optionFormatting: 'formatting in options',
  textPictures: 'pictures inside texts',
  slips: 'why an option is picked',
  optionFeedback: 'feedback on options',
  weights: 'weights of options',
  otherAnswers: 'partly right answers',
  matchCase: 'that capitals matter',
  matchAccents: 'that accents matter',
  wildcards: 'stars for any run of signs',
  lines: 'lines to write on',
  units: 'units',
  partNumbers: 'partly right numbers',
  answerFeedback: 'feedback on written answers and numbers',
  rightSideFormatting: 'formatting in right sides',
  extraSides: 'extra right sides',
  talkTimes: 'times and starters of discussions',
};

const parts: Record<TopicPart, readonly [one: string, many: string]> = {
  headline: ['the headline', 'headlines'],
  dek: ['the dek', 'deks'],
  date: ['the date', 'dates'],
  category: ['the category', 'categories'],
  keyPoints: ['the key points', 'key points'],
  sources: ['the sources', 'sources'],
  vocabulary: ['the words to know', 'words to know'],
};

const partsLost = (ofTopics: readonly { part: TopicPart; topics: number }[], all: number): string =>
  ofTopics.map(({ part, topics }) => (all === 1 ? parts[part][0] : `${parts[part][1]} (${topics})`)).join(', ');

export const exporting = {
  title: (name: string) => `Export “${name}”`,
  titleMany: (topics: number) => `Export ${topics} topics`,
  export: 'Export',
  exportAll: 'Export all questions',
  format: 'Format',
  about,
  looking: 'Looking through the questions',
  whole: (n: number) => (n === 1 ? 'The question comes through whole.' : `All ${questions(n)} come through whole.`),
  nothing: 'None of the questions can be written in this format. Choose another one.',
  empty: 'There are no questions to export.',
  leftOutTitle: (n: number) => `Not in the file: ${questions(n)}`,
  leftOut,
  andMore: (n: number) => `and ${n} more`,
  without: 'Lost on the way',
  traits,
  inQuestions: (n: number) => `in ${questions(n)}`,
  ofTopics: (lost: readonly { part: TopicPart; topics: number }[], all: number) =>
    `${all === 1 ? 'Left out of the topic' : `Left out of the ${all} topics`}: ${partsLost(lost, all)}.`,
  lostPictures: (n: number) => (n === 1 ? "1 picture that can't be found" : `${n} pictures that can't be found`),
  lostPicturesWhy: 'Their descriptions stand in their place.',
  lostPicture: (name: string, words: string) => (words === '' ? name : `${name}, in “${words}”`),
  damaged: (n: number) =>
    n === 1 ? "Not in the file: 1 topic that can't be read" : `Not in the file: ${n} topics that can't be read`,
  keeps: 'Your library stays as it is.',
  save: (n: number) => `Save ${questions(n)}`,
  saving: 'Saving',
  saved: (file: string) => `“${file}” is saved.`,
  savedWithout: (file: string, pictures: number) =>
    `“${file}” is saved, without ${pictures === 1 ? '1 picture' : `${pictures} pictures`} that could not be found.`,
  show: 'Show in folder',
  saveTitle: 'Export questions',
};
