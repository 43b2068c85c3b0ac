/** Makes a question with options from options with shares: choice, multiple response, or true and false. */
import { statement } from '../question/kinds/true-false';
import type { Question } from '../question/question';
import { plainText } from '../rich-text/plain-text';
import { chooseAnswer, type SharedOption } from './choose-answer';
import { type Denial, isDenial, type Notes } from './draft';
import { draftQuestion } from './draft-question';

interface Sort {
  many: boolean;
  /** Whether only the whole set of right options scores. */
  whole: boolean;
}

interface Tools {
  newId: () => string;
  notes: Notes;
}

export function draftOptions(
  stem: string,
  options: SharedOption[],
  { many, whole }: Sort,
  tools: Tools,
): Question | Denial {
  const asStatement = many ? null : statementFrom(options);
  if (asStatement) return draftQuestion({ kind: 'true-false', stem, answer: asStatement }, tools.newId);
  const made = chooseAnswer(options, many, tools);
  if (isDenial(made)) return made;
  if (!whole) return draftQuestion({ stem, ...made }, tools.newId);
  const plain = made.answer.options.map((option) => ({ ...option, weight: null }));
  return draftQuestion(
    { stem, ...made, answer: { ...made.answer, options: plain }, credit: 'all-or-nothing' },
    tools.newId,
  );
}

/** Two options "True" and "False" with one of them right. */
function statementFrom(options: readonly SharedOption[]) {
  const words = options.map(({ text }) => plainText(text).trim().toLowerCase());
  const plain = options.every(({ share }) => share === 0 || share === 1);
  if (words.length !== 2 || !words.includes('true') || !words.includes('false') || !plain) return null;
  const right = words.filter((_, at) => options[at]?.share === 1);
  if (right.length > 1) return null;
  const form = statement(right);
  if (form.form !== 'choose') return null;
  const feedback = (id: string) => options[words.indexOf(id)]?.feedback ?? '';
  return { ...form, options: form.options.map((option) => ({ ...option, feedback: feedback(option.id) })) };
}
