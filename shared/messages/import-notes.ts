/** The sentences of an import: what a teacher should know about a question, why one was refused, and where it stands. */
import type { Facts } from '../import/facts';
import type { NoteCode, RefusalCode } from '../import/note';
import type { Place } from '../import/reading';
import { importWhats } from './import-whats';

type Sentence = (facts: Facts) => string;

/** A fact that a format may leave out, with what goes around it. */
const told = (fact: string | number | undefined, around: (fact: string | number) => string): string =>
  fact === undefined || fact === '' ? '' : around(fact);
/** What it is about in our words, or else as the file calls it. */
const about = ({ what, name = '', most = 0 }: Facts): string => (what ? importWhats[what]({ name, most }) : name);
/** Where it is wrong, when the place of the question is another one. */
const spot = ({ line, column }: Facts): string => {
  const known = [told(line, (at) => `line ${at}`), told(column, (at) => `column ${at}`)].filter(Boolean).join(', ');
  return told(known, (where) => ` (${where})`);
};
/** A fact behind a colon, if there is one. */
const behind = (fact: string | number | undefined): string => told(fact, (text) => `: ${text}`);
const many = (count: string | number | undefined, one: string, more: string): string =>
  count === undefined ? `Some ${more}` : Number(count) === 1 ? `1 ${one}` : `${count} ${more}`;

const notes: Record<NoteCode, Sentence> = {
  mediaLost: (facts) =>
    `${many(facts.count, 'picture or recording', 'pictures or recordings')} could not be kept${behind(facts.names ?? about(facts))}`,
  weightsDropped: () => 'How much each option counts could not be kept. Every right option counts the same now.',
  feedbackDropped: () => 'A comment on an answer could not be kept',
  essayAsDiscussion: () => 'An essay has no key, so it comes in as a discussion',
  noKey: () => 'No right answer is marked. Mark one in the editor.',
  settingDropped: (facts) => `A setting was left out${behind(about(facts))}`,
  formattingDropped: (facts) => `Some formatting was left out${behind(about(facts))}`,
  linkDropped: () => 'A link was left out, its words were kept',
  emptyOptionsDropped: ({ count }) =>
    `${many(count, 'option', 'options')} that were empty or stood there twice were left out`,
  sameOptions: () => 'Two of its options say the same. Change one of them in the editor.',
  kindChanged: (facts) =>
    `It comes in as another kind that asks the same${told(facts.from ?? about(facts), (kind) => ` (was: ${kind})`)}`,
  variablesFixed: () => 'Its numbers were drawn for each student. It comes in with one set of them.',
  textShortened: () => 'A very long text was shortened',
};

const refusals: Record<RefusalCode, Sentence> = {
  unknownType: ({ type }) => `its type is none that Lectern knows${behind(type)}`,
  noQuestion: () => 'there is a text but no question in it',
  emptyText: () => 'its text is empty',
  noOptions: () => 'it has no options',
  oneOption: () => 'it has only one option',
  noRightOption: () => 'none of its options is right',
  noAnswer: () => 'it has no answer',
  numberUnreadable: (facts) => `its number can't be read${behind(facts.found ?? about(facts))}`,
  notClosed: ({ sign }) => `no closing ${sign ?? 'sign'}`,
  malformed: (facts) =>
    facts.what === 'fileMissing'
      ? (about(facts) ?? '')
      : `it is not written as it should be${behind(about(facts))}${spot(facts)}`,
  calculated: () => 'it is calculated anew for each student, which Lectern can not do',
  hotspot: () => 'it asks to click on a place in a picture, which Lectern can not do',
  fileUpload: () => 'it asks for a file, which Lectern can not take',
  mediaMissing: ({ names }) => `a picture it can't do without is missing${behind(names)}`,
  answerNotAmongOptions: (facts) =>
    `its answer is not among its options${behind(facts.found?.slice(0, 40) ?? about(facts))}`,
  notHeld: (facts) => `Lectern can't hold it as it is meant${behind(about(facts))}`,
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
