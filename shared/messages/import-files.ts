/** The words of importing files: what was read, what was refused, where it goes, the columns of a table, the report. */
import type { ImportSum } from '../import/import-sum';
import type { ColumnUse, RightName } from '../import/table/mapping';
import { editor } from './editor';

function questionCount(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`;
}

const uses: Record<ColumnUse, string> = {
  question: 'Question',
  option: 'Option',
  wrong: 'Wrong option',
  mark: 'Whether the option is right',
  right: 'Right answer',
  explanation: 'Explanation',
  points: 'Points',
  seconds: 'Seconds',
  tags: 'Tags',
  level: 'Level',
  topic: 'Topic',
  kind: 'Kind',
  idea: 'Idea tested',
  standards: 'Standards',
  notes: 'Notes',
  picture: 'Picture',
  unused: 'Not used',
};

const report = {
  save: 'Save the report',
  textFile: 'Text file',
  fileName: 'Import report.txt',
  title: 'Lectern import report',
  sum: (sum: ImportSum) =>
    `${sum.files === 1 ? '1 file' : `${sum.files} files`}: ${questionCount(sum.questions)} ready, ${sum.withNotes} of them with a warning, ${sum.refused} refused`,
  ready: 'Ready',
  withNotes: 'Ready, with a warning',
  refused: 'Refused',
  saved: (file: string) => `Saved the report as “${file}”`,
} as const;

export const importFiles = {
  pastedName: 'Pasted text',
  chooseFilesTitle: 'Choose files to import',
  chooseFolderTitle: 'Choose a folder to import',
  readThem: 'Read',
  report,
  libraryGone: 'Can not be reached',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  orDrop: 'or drop files anywhere in this window',
  moreFiles: 'Add files',
  moreFolder: 'Add a folder',
  whatWasRead: 'What was read',
  inDetail: 'In detail',
  sum: (sum: ImportSum) =>
    `${questionCount(sum.questions)} read, ${sum.withNotes} with a warning, ${sum.refused} refused`,
  ready: 'ready',
  withWarning: 'with a warning',
  refused: 'refused',
  show: 'Show',
  filtered: (filter: 'all' | 'ready' | 'warnings' | 'refused', count: number) =>
    `${{ all: 'All', ready: 'Ready', warnings: 'Warnings', refused: 'Refused' }[filter]} ${count}`,
  noneOf: {
    all: 'Nothing was read.',
    ready: 'No question is without a warning.',
    warnings: 'No question has a warning.',
    refused: 'Nothing was refused.',
  },
  notes: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
  questionNamed: (number: number, stem: string) => `Add question ${number}: ${stem}`,
  topicNamed: (headline: string) => `Add all of “${headline}”`,
  questionCount,
  noText: 'No text',
  formatOf: (file: string) => `Format of ${file}`,
  readAndRefused: (questions: number, refused: number) =>
    refused === 0 ? questionCount(questions) : `${questionCount(questions)}, ${refused} refused`,
  pointCount: (points: number) => (points === 1 ? '1 point' : `${points} points`),
  explanation: 'Explanation',
  right: 'Right',
  lookHint: 'Go through the questions with Up and Down. Space leaves one out, and the whole question is shown here.',
  whyRefused: 'Why it is refused',
  refusedHint: 'It is left out, and everything else can be added. You can type it in the editor later.',
  topicHolds: (questions: number, points: number, sources: number) =>
    [
      questions > 0 || points + sources === 0 ? questionCount(questions) : '',
      points > 0 ? editor.keyPointCount(points) : '',
      sources > 0 ? editor.sourceCount(sources) : '',
    ]
      .filter(Boolean)
      .join(', '),
  readingFile: (at: number, of: number) => (of === 1 ? 'Reading the file' : `Reading file ${at} of ${of}`),
  stillReadingFile: (file: string) => `Still reading “${file}”`,
  leaveFileOut: 'Leave this file out',
  keepAsRead: 'Leave it as it was',
  howFar: 'How far the reading is',
  columns: 'Columns',
  chooseColumns: 'Choose columns',
  toChoose: 'To be chosen',
  columnsOf: (file: string) => `Columns of ${file}`,
  columnUse: (column: number) => `What column ${column} holds`,
  uses,
  sheet: 'Sheet',
  headRows: 'Rows above the first question',
  rightBy: 'The right answer is given by',
  rightNames: {
    '': 'What fits',
    words: 'Its words',
    number: 'Its number, from 1',
    numberFromZero: 'Its number, from 0',
    letter: 'Its letter',
  } satisfies Record<RightName | '', string>,
  columnsHint: 'The first rows of the table are shown. Say above each column what it holds.',
  noQuestionColumn: 'Say which column holds the questions',
  readWithColumns: 'Read with these columns',
  stopReading: 'Stop reading',
  stopped: (unread: number) =>
    unread === 1
      ? 'You stopped the reading: 1 file was not read. What was read can be added, and the file chosen again.'
      : `You stopped the reading: ${unread} files were not read. What was read can be added, and the others chosen again.`,
  stillReading: 'The files are still being read',
  nothingChosen: 'Nothing is ticked',
  addQuestions: (questions: number, chosen: number) =>
    questions === 0 && chosen > 0 ? 'Add the topics' : `Add ${questionCount(questions)}`,
  headlineOfNew: 'Headline of the new topic',
  chooseTopic: 'Topic to add to',
  newTopics: 'New topics',
  added: (questions: number, topics: number, library: string) =>
    `${questionCount(questions)} added to “${library}”, in ${topics === 1 ? '1 topic' : `${topics} topics`}.`,
  notAdded: (refused: number) =>
    refused === 1
      ? '1 was refused. The report says why and where.'
      : `${refused} were refused. The report says why and where.`,
  takenBack: 'Everything that was added is taken back. New topics are in the bin.',
  undo: 'Undo',
  close: 'Close',
  showTopics: (topics: number) => (topics === 1 ? 'Show the topic' : 'Show the topics'),
} as const;
