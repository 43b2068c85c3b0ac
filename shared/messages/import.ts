/** The words of the import dialog: roles of lines, why a line is left out, what is still to decide. */
import type { FindingCode } from '../import/finding';
import type { LineFormatName } from '../import/line-formats';
import type { LineRole, SkipCode } from '../import/pasted-line';
import type { ImportSum } from '../import/report';
import { type KindName, kindOf } from '../question/kinds';
import { optionLetter } from '../question/option-letter';

const roles: Record<LineRole, string> = {
  date: 'Date',
  headline: 'Headline',
  dek: 'Dek',
  category: 'Category',
  keyPoint: 'Key point',
  question: 'Question',
  option: 'Option',
  answer: 'Answer',
  explanation: 'Explanation',
  source: 'Source',
  skipped: 'Skipped',
};

const reasons: Record<SkipCode, string> = {
  notice: 'a notice from the site',
  button: 'a button',
  heading: 'a heading',
  byline: 'who wrote it',
  instruction: 'an instruction for the sheet',
  otherDate: 'a second date',
  unfit: 'no part of a topic',
  byTeacher: 'you left it out',
};

const formats: Record<LineFormatName, string> = { 'topic-page': 'Topic page', 'question-list': 'Question list' };

function questionCount(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`;
}

/** What the teacher can do about a question stands in the sentence; `question` is its number. */
const findings: Record<FindingCode, (question: number) => string> = {
  headlineMissing: () => 'Write a headline',
  dateMissing: () => 'No date found',
  dateUnread: () => 'This date could not be read. Write it as September 3, 2025.',
  dateAmbiguous: () => 'Read as month, day, year. Check the date.',
  categoryMissing: () => 'Choose a category',
  noSources: () => 'No sources found. Add one so that students can check.',
  noKeyPoints: () => 'No key points found',
  noQuestions: () => 'No questions found. You can write them later.',
  questionHasNoOptions: (question) => `Question ${question} has no options yet`,
  questionHasOneOption: (question) => `Question ${question} has only one option`,
  questionHasNoKey: (question) => `Question ${question} has no right answer marked`,
  twoRight: (question) => `Question ${question} has more than one right answer marked. Mark one in the editor.`,
  answerNotAmongOptions: (question) => `The answer to question ${question} is not among its options`,
  lineHasNoQuestion: () => 'This line belongs to a question, but none stands above it',
  keyNamesNoQuestion: (question) => `The answer key names question ${question}, which is not in this text`,
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
  saved: (file: string) => `Saved the report as "${file}"`,
} as const;

export const importing = {
  title: 'Import questions',
  pastedName: 'Pasted text',
  chooseFilesTitle: 'Choose files to import',
  chooseFolderTitle: 'Choose a folder to import',
  readThem: 'Read',
  report,
  pasted: 'Pasted text',
  lines: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
  pasteHere: 'Paste the text of a topic page or a question list here',
  pasteHint:
    'Press Ctrl+V. Every line is shown with what it was recognized as, and nothing is kept before you import it.',
  pasteAgain: 'Paste another text',
  showLines: 'Go through the lines',
  linesHint: 'Up and Down go through the lines. Enter changes what a line is.',
  pastedLines: 'Lines of the text',
  result: 'The topic that results',
  nothingYet: 'The topic that results is shown here.',
  pasteFirst: 'Paste a text first',
  noLibrary: 'No library can be written to. Make one in the sidebar first.',
  readAs: (format: LineFormatName) => `Read as: ${formats[format]}`,
  roles,
  reasons,
  repeats: (line: number) => `repeats line ${line}`,
  joinedBelow: 'continues in the next line',
  joinedAbove: 'continues the line above',
  keyPoint: (ordinal: number) => `Key point ${ordinal}`,
  question: (ordinal: number) => `Question ${ordinal}`,
  option: (ordinal: number) => `Option ${optionLetter(ordinal - 1)}`,
  markedRight: 'marked right',
  changeRole: (line: number, role: string) => `Line ${line}: ${role}. Change what it is`,
  roleOfLine: 'What this line is',
  more: 'More',
  joinBelow: 'Join with the next line',
  joinAbove: 'Join with the line above',
  standAlone: 'Stand by itself',
  findings,
  onLine: (line: number) => `line ${line}`,
  toDecide: 'To decide',
  decideLater: 'You can also do this later',
  worthKnowing: 'Worth knowing',
  categoryToChoose: 'Category to choose',
  keyPoints: (count: number) => (count === 1 ? 'key point' : 'key points'),
  questionsReady: (count: number, ready: number) => `${count === 1 ? 'question' : 'questions'}, ${ready} ready`,
  linesSkipped: (count: number) => (count === 1 ? 'line skipped' : 'lines skipped'),
  noOptionsYet: 'No options found. What sort of question is it?',
  comesInAs: (kind: KindName) => `comes in as ${kindOf(kind).label.toLowerCase()}`,
  choice: 'Choice',
  shortAnswer: 'Short answer',
  discussion: 'Discussion',
  makeChoice: 'Make it a choice',
  makeShortAnswer: 'Make it a short answer',
  makeDiscussion: 'Make it a discussion',
  decideLaterHere: 'Decide later',
  leaveOut: 'Leave this line out',
  choose: 'Choose',
  chooseCategory: 'Choose a category',
  isNew: (category: string) => `${category} (new)`,
  headline: 'Headline',
  headlineHint: (untitled: string) => `Without one it is kept as "${untitled}".`,
  untitled: 'Untitled questions',
  untitledTopic: 'Untitled topic',
  newCategory: 'Not one of your categories. Which one fits?',
  addCategory: 'Add as new',
  notACopy: 'Not a copy of a topic you already have',
  alreadyKept: (headline: string) => `You already have "${headline}". Importing adds a second one.`,
  into: 'Into',
  chooseLibrary: 'Library to import into',
  cancel: 'Cancel',
  importTopic: 'Import topic',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  orDrop: 'or drop files anywhere in this window',
  moreFiles: 'More files',
  moreFolder: 'A folder',
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
  topicNamed: (headline: string) => `Add all of "${headline}"`,
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
  topicHolds: (questions: number, points: number) =>
    points === 0 ? questionCount(questions) : `${questionCount(questions)}, ${points} key points`,
  readingFile: (at: number, of: number) => (of === 1 ? 'Reading the file' : `Reading file ${at} of ${of}`),
  howFar: 'How far the reading is',
  stopReading: 'Stop reading',
  stillReading: 'The files are still being read',
  nothingChosen: 'Nothing is ticked',
  addQuestions: (questions: number, chosen: number) =>
    questions === 0 && chosen > 0 ? 'Add the topics' : `Add ${questionCount(questions)}`,
  chooseTopic: 'Topic to add to',
  newTopics: 'New topics',
  added: (questions: number, topics: number, library: string) =>
    `${questionCount(questions)} added to "${library}", in ${topics === 1 ? '1 topic' : `${topics} topics`}.`,
  notAdded: (refused: number) =>
    refused === 1
      ? '1 was refused. The report says why and where.'
      : `${refused} were refused. The report says why and where.`,
  takenBack: 'Everything that was added is taken back. New topics are in the bin.',
  undo: 'Undo',
  close: 'Close',
  showTopics: (topics: number) => (topics === 1 ? 'Show the topic' : 'Show the topics'),
  imported: (headline: string) => `Imported "${headline}"`,
} as const;
