/** The sentences of an import: what a teacher should know about a question, why one was refused, and where it stands. */
import type { NoteCode, RefusalCode } from '../import/note';
import type { Place } from '../import/reading';

type Facts = Readonly<Record<string, string | number>>;
type Sentence = (facts: Facts) => string;

/** A fact that a format may leave out, with what goes around it. */
const told = (fact: string | number | undefined, around: (fact: string | number) => string): string =>
  fact === undefined || fact === '' ? '' : around(fact);
const many = (count: string | number | undefined, one: string, more: string): string =>
  count === undefined ? `Some ${more}` : Number(count) === 1 ? `1 ${one}` : `${count} ${more}`;

const notes: Record<NoteCode, Sentence> = {
  mediaLost: ({ count, names }) =>
    `${many(count, 'picture or recording', 'pictures or recordings')} could not be kept${told(names, (name) => `: ${name}`)}`,
  weightsDropped: () => 'How much each option counts could not be kept. Every right option counts the same now.',
  feedbackDropped: () => 'A comment on an answer could not be kept',
  essayAsDiscussion: () => 'An essay has no key, so it comes in as a discussion',
  noKey: () => 'No right answer is marked. Mark one in the editor.',
  settingDropped: ({ what }) => `A setting was left out${told(what, (name) => `: ${name}`)}`,
  formattingDropped: ({ what }) => `Some formatting was left out${told(what, (name) => `: ${name}`)}`,
  linkDropped: ({ what }) => `A link was left out, its words were kept${told(what, (name) => `: ${name}`)}`,
  emptyOptionsDropped: ({ count }) =>
    `${many(count, 'option', 'options')} that were empty or stood there twice were left out`,
  sameOptions: () => 'Two of its options say the same. Change one of them in the editor.',
  kindChanged: ({ from }) => `It comes in as another kind that asks the same${told(from, (kind) => ` (was: ${kind})`)}`,
  variablesFixed: () => 'Its numbers were drawn for each student. It comes in with one set of them.',
  textShortened: () => 'A very long text was shortened',
};

const refusals: Record<RefusalCode, Sentence> = {
  unknownType: ({ type }) => `its type is none that Lectern knows${told(type, (name) => `: ${name}`)}`,
  noQuestion: () => 'there is a text but no question in it',
  emptyText: () => 'its text is empty',
  noOptions: () => 'it has no options',
  oneOption: () => 'it has only one option',
  noRightOption: () => 'none of its options is right',
  noAnswer: () => 'it has no answer',
  numberUnreadable: ({ found }) => `its number can't be read${told(found, (number) => `: ${number}`)}`,
  notClosed: ({ sign }) => `no closing ${sign ?? 'sign'}`,
  malformed: ({ what }) => `it is not written as it should be${told(what, (name) => `: ${name}`)}`,
  calculated: () => 'it is calculated anew for each student, which Lectern can not do',
  hotspot: () => 'it asks to click on a place in a picture, which Lectern can not do',
  fileUpload: () => 'it asks for a file, which Lectern can not take',
  mediaMissing: ({ names }) => `a picture it can't do without is missing${told(names, (name) => `: ${name}`)}`,
  answerNotAmongOptions: ({ answer }) => `its answer is not among its options${told(answer, (text) => `: ${text}`)}`,
  notHeld: ({ what }) => `Lectern can't hold it as it is meant${told(what, (name) => `: ${name}`)}`,
  doubled: () => 'the same question stands in this file before',
  tooLong: () => 'it is too long',
};

/** "Line 41, question 12 ('The capital of ...')", as much of it as is known. */
function place({ line, question, words }: Place): string {
  const known = [line === null ? '' : `line ${line}`, question === null ? '' : `question ${question}`].filter(Boolean);
  const where = known.join(', ') || 'somewhere in the file';
  return `${where.charAt(0).toUpperCase()}${where.slice(1)}${words === '' ? '' : ` ('${words}')`}`;
}

export const importNotes = {
  notes,
  refusals,
  place,
  fine: (count: number) =>
    count === 0 ? '' : count === 1 ? 'The other question is fine.' : `The other ${count} questions are fine.`,
  /** A refusal as a sentence with its place, and how much is fine besides. */
  refusal: (where: string, why: string) => `${where}: ${why}.`,
} as const;
