/** Makes a question of its gathered parts, and says what is missing. */
import type { AnswerForm } from '../question/answer-form';
import { newOption } from '../question/carry-over';
import { foldText } from '../question/fold-text';
import type { KindName } from '../question/kinds';
import { written } from '../question/kinds/short-answer';
import { statement } from '../question/kinds/true-false';
import { newQuestion, withKind } from '../question/new-question';
import type { Question } from '../question/question';
import { escapeText } from '../rich-text/escape-text';
import type { FindingCode } from './finding';
import { anyLetter } from './option-letters';
import type { QuestionParts } from './question-parts';
import { placeOf } from './read-options';
import { pairOf, type Truth, truthSaid } from './truth-words';

interface Built {
  question: Question;
  codes: FindingCode[];
}

export function buildQuestion(parts: QuestionParts, newId: () => string): Built {
  const { kind, answer, codes } = keyed(parts, newId);
  const points = parts.points === null ? {} : { points: parts.points };
  const question: Question = {
    ...newQuestion(kind, newId),
    stem: escapeText(parts.stem),
    answer,
    explanation: escapeText(parts.explanation),
    ...points,
  };
  if (parts.kind === undefined || parts.kind === kind) return { question, codes };
  return {
    question: { ...withKind(question, parts.kind, newId), points: question.points },
    codes: codes.filter(() => parts.kind === 'choice'),
  };
}

interface Keyed {
  kind: KindName;
  answer: AnswerForm;
  codes: FindingCode[];
}

function keyed(parts: QuestionParts, newId: () => string): Keyed {
  const named = parts.answers.map((answer) => placesOf(answer, parts));
  const marked = parts.options.flatMap((option, place) => (option.right ? [place] : []));
  const told = [marked, ...named]
    .map((places) => places.filter((place) => place >= 0))
    .filter(({ length }) => length > 0);
  const right = [...new Set(told.flat())];
  const lost: FindingCode[] = parts.options.length > 0 && named.flat().includes(-1) ? ['answerNotAmongOptions'] : [];
  const truth = truthOf(parts, right);
  if (truth)
    return {
      kind: 'true-false',
      answer: judged(truth.right, truth.words),
      codes: [...lost, ...(truth.right ? [] : ['questionHasNoKey' as const])],
    };
  if (parts.options.length === 0 && parts.answers.length > 0) {
    const accepted = parts.answers.flatMap((answer) => answer.split(/\s*[;|]\s*/)).filter((text) => text !== '');
    return { kind: 'short-answer', answer: written(accepted, 2), codes: [] };
  }
  const talk = parts.open && parts.options.length === 0 ? newQuestion('discussion', newId) : null;
  if (talk) return { kind: talk.kind, answer: talk.answer, codes: [] };
  const differ = told.some((places) => new Set(places).size !== right.length);
  return chosen(
    parts,
    differ ? [] : right,
    [...lost, ...missing(parts.options.length, right.length, { lost, differ })],
    newId,
  );
}

/** "Choose two" and "all that apply" ask for several options. */
const several =
  /\b(?:choose|select|pick|mark|check|tick|name|find)\s+(?:the\s+)?(?:two|three|four|five|[2-5]|all)\b|\ball (?:that|which) apply\b/i;

function chosen(
  { stem, options: given }: QuestionParts,
  right: readonly number[],
  codes: FindingCode[],
  newId: () => string,
): Keyed {
  const options = given.map(({ text }) => newOption(newId(), escapeText(text)));
  const many = right.length > 1 || (given.length > 0 && several.test(stem));
  return {
    kind: many ? 'multiple-response' : 'choice',
    answer: { form: 'choose', options, right: options.filter((_, at) => right.includes(at)).map(({ id }) => id), many },
    codes,
  };
}

/** A mark and an answer that name different options leave open which of them is meant. */
function missing(
  options: number,
  right: number,
  { lost, differ }: { lost: readonly FindingCode[]; differ: boolean },
): FindingCode[] {
  if (options === 0) return ['questionHasNoOptions'];
  const key: FindingCode[] = differ ? ['twoRight'] : right === 0 && lost.length === 0 ? ['questionHasNoKey'] : [];
  return options === 1 ? ['questionHasOneOption', ...key] : key;
}

const apart = String.raw`\s*[,;&/+،、，]\s*|\s+(?:and|und|et|y|e|i|en|ve|и|і|та)\s+|\s+و\s*|\s*和\s*`;
const severalLetters = new RegExp(
  String.raw`^[([（]?${anyLetter}[)\]）]?(?:(?:${apart})[([（]?${anyLetter}[)\]）]?)+$`,
  'u',
);

/** "A and C" and "A, C" name two options; words that are an option are one. */
function placesOf(answer: string, { options }: QuestionParts): number[] {
  return severalLetters.test(answer.trim())
    ? answer.split(new RegExp(apart, 'u')).map((one) => placeOf(one, options))
    : [placeOf(answer, options)];
}

/** Whether the parts make a true/false question, and which of the two is right. */
function truthOf(
  { options, answers, trueFalse, truthWords }: QuestionParts,
  right: readonly number[],
): { right: Truth | null; words: [string, string] | null } | null {
  const said = answers.map(truthSaid).find((word) => word !== undefined);
  const sides = options.map(({ text }) => truthSaid(text));
  if (sides.length === 2 && sides.includes('true') && sides.includes('false')) {
    const words = (['true', 'false'] as const).map((side) => options[sides.indexOf(side)]?.text ?? '');
    return { right: right.length === 1 ? (sides[right[0] ?? -1] ?? null) : null, words: inFull(words) };
  }
  const word = options.length === 1 ? options[0]?.text : answers.find((answer) => truthSaid(answer));
  const words = truthWords ?? pairOf(word ?? '');
  if (sides.length === 1 && sides[0]) return { right: sides[0], words };
  return options.length === 0 && (said !== undefined || (trueFalse && answers.length === 0))
    ? { right: said ?? null, words }
    : null;
}

/** "T" and "F" are short for our own words. */
const inFull = ([right = '', wrong = '']: readonly string[]): [string, string] | null =>
  right.length > 1 || /\P{ASCII}/u.test(right) ? [right, wrong] : null;

/** A statement to be judged in the words of its sheet, such as "Richtig" and "Falsch". */
function judged(right: Truth | null, words: [string, string] | null): AnswerForm {
  const form = statement(right ? [right] : []);
  if (form.form !== 'choose' || words === null || truthIsOurs(words)) return form;
  return { ...form, options: form.options.map((option, at) => ({ ...option, text: escapeText(words[at] ?? '') })) };
}

const truthIsOurs = ([right]: [string, string]): boolean => foldText(right) === 'true';
