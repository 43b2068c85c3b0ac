/** Kahoot's spreadsheet: up to four short answers and a time limit of its own choice (Kahoot's quiz template). */
import type { FormOf } from '../../question/answer-form';
import type { Question } from '../../question/question';
import { plainText } from '../../rich-text/plain-text';
import type { ExportFormat, LeftOut } from '../export-format';

const longestQuestion = 120;
const longestAnswer = 75;
const mostAnswers = 4;
const times = [5, 10, 20, 30, 60, 90, 120, 240];
/** Where a question has no timer (seconds). */
const usualTime = 20;

export const kahoot: ExportFormat<'kahoot'> = {
  name: 'kahoot',
  label: 'Kahoot spreadsheet',
  extension: 'xlsx',
  kinds: ['choice', 'multiple-response', 'true-false'],
  holds: ['seconds'],
  holdsOfTopic: [],
  alsoLoses: ({ seconds }) => (seconds !== null && times.includes(seconds) ? [] : ['seconds']),
  refuses,
  write: ({ topics }) => [
    {
      path: 'questions.xlsx',
      rows: [...opening, header, ...topics.flatMap((topic) => topic.questions).map((one, at) => rowOf(one, at + 1))],
    },
  ],
};

/** The template's questions begin in row 9, under a header in row 8. */
const opening: readonly (readonly string[])[] = [[], ['', 'Quiz template'], [], [], [], [], []];
const header = [
  '',
  `Question - max ${longestQuestion} characters`,
  ...Array.from({ length: mostAnswers }, (_, at) => `Answer ${at + 1} - max ${longestAnswer} characters`),
  `Time limit (sec) – ${times.join(', ')} secs`,
  'Correct answer(s) - choose at least one',
];

function refuses({ stem, answer }: Question): LeftOut | null {
  if (answer.form !== 'choose' || answer.right.length === 0) return 'noKey';
  if (answer.options.length > mostAnswers) return 'tooManyOptions';
  const tooLong =
    plainText(stem).length > longestQuestion ||
    answer.options.some(({ text }) => plainText(text).length > longestAnswer);
  return tooLong ? 'tooLong' : null;
}

const timeFor = (seconds: number | null): number =>
  times.reduce((best, time) =>
    Math.abs(time - (seconds ?? usualTime)) < Math.abs(best - (seconds ?? usualTime)) ? time : best,
  );

function rowOf({ stem, answer, seconds }: Question, number: number): string[] {
  const { options, right } = answer as FormOf<'choose'>;
  return [
    String(number),
    plainText(stem),
    ...Array.from({ length: mostAnswers }, (_, at) => plainText(options[at]?.text ?? '')),
    String(timeFor(seconds)),
    options.flatMap(({ id }, at) => (right.includes(id) ? [String(at + 1)] : [])).join(','),
  ];
}
