/** The words of the import dialog: roles of lines, why a line is left out, what is still to decide. */
import type { FindingCode } from '../import/finding';
import type { FormatName } from '../import/formats';
import type { LineRole, SkipCode } from '../import/pasted-line';
import { optionLetter } from '../question/answer-form';

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

const formats: Record<FormatName, string> = { 'topic-page': 'Topic page', 'question-list': 'Question list' };

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

export const importing = {
  title: 'Import a topic',
  pasted: 'Pasted text',
  lines: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
  pasteHere: 'Paste the text of a topic page or a question list here',
  pasteAgain: 'Paste another text',
  readAs: (format: FormatName) => `Read as: ${formats[format]}`,
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
  noOptionsYet: 'no options yet',
  makeChoice: 'Make it a choice',
  makeShortAnswer: 'Make it a short answer',
  makeDiscussion: 'Make it a discussion',
  keep: 'Keep',
  newCategory: 'Not one of your categories. Which one fits?',
  addCategory: 'Add as new',
  notACopy: 'Not a copy of a topic you already have',
  alreadyKept: (headline: string) => `You already have "${headline}". Importing adds a second one.`,
  into: 'Into',
  chooseLibrary: 'Library to import into',
  cancel: 'Cancel',
  importTopic: 'Import topic',
  imported: (headline: string) => `Imported "${headline}"`,
} as const;
