/** The kind that a table names for a question, in the words of the tools that write such tables. */
import { foldText } from '../../question/fold-text';

export type KindWord = 'choice' | 'multiple-response' | 'true-false' | 'short-answer' | 'discussion' | 'poll';

const words: readonly [KindWord, RegExp][] = [
  ['multiple-response', /^(?:checkbox(?:es)?|multi(?:ple)? (?:select|response|answers?)|multiselect|mr|ma)$/],
  [
    'choice',
    /^(?:multiple choice|mcq?|single (?:choice|select|answer)|quiz|choice|multi ?choice|radio|one answer|multiple|select)$/,
  ],
  ['true-false', /^(?:true ?(?:\/|or|-)? ?false|tf|t\/f|boolean)$/],
  [
    'short-answer',
    /^(?:short(?: answer| text)?|fill[- ]in[- ](?:the[- ])?blanks?|type ?answer|typed|text|fitb|sa|identification)$/,
  ],
  ['discussion', /^(?:open[- ]?ended|essay|open|long(?: answer| text)?|discussion|paragraph)$/],
  ['poll', /^(?:poll|survey|opinion)$/],
];

/** null when the table says nothing; `unknown` when it names something else. */
export function kindWord(cell: string): KindWord | 'unknown' | null {
  const word = foldText(cell).replace(/_/g, ' ');
  if (word === '') return null;
  return words.find(([, pattern]) => pattern.test(word))?.[0] ?? 'unknown';
}
