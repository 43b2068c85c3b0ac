/** What a line among questions looks like by itself: a question, an option, an answer, an explanation or plain text. */
import { bulletLabel, isBulletedQuestion, optionLabel, questionLabel } from './labels';
import type { TextLine } from './pasted-line';
import { isAnswer, isExplanation, isShortReply, keyPairs } from './read-answer';
import { isTrueFalsePair, splitInline } from './read-options';
import { takeRightMark } from './right-marks';
import { answerWords, rightWords } from './school-words';
import { endsQuestion, endsSentence, hasBlank, isImperative } from './sentence-signs';
import { anyTruth, truthPair } from './truth-words';

export type Shape = 'question' | 'option' | 'answer' | 'explanation' | 'asks' | 'plain';

export interface ShapedLine extends TextLine {
  shape: Shape;
  /** The place of its letter, or null. */
  letter: number | null;
}

/** The habits of a sheet, which decide what a figure, a bullet or "A:" means on it. */
export interface Habits {
  figuresAreOptions: boolean;
  bulletsAreQuestions: boolean;
  shortReplies: boolean;
  lettersAreOptions: boolean;
  questionsAreNumbered: boolean;
}

const truth = new RegExp(
  String.raw`^[*✓✔]?\s?(?:${anyTruth})\.?\s?(?:\*|✓|✔|\((?:correct|right|${rightWords})\))?$`,
  'iu',
);
const statement =
  /^(?:true or false|true\s?\/\s?false|t\s?\/\s?f)\b|[([]?\b(?:true or false|true\s?\/\s?false|t\s?\/\s?f)\b\s?\??[)\]]?$|[.!?]["”’)]*\s+(?:t|true)(?: or)?\s+(?:f|false)$/i;
/** The same in any language: "Richtig oder falsch? ...", "¿Verdadero o falso? ...", "... (صح/خطأ)". */
const pairBefore = new RegExp(String.raw`^[([（]?¿?${truthPair}[)\]）]?(?!\p{L})\s*[:?.)\]–—：？؟-]*\s*`, 'iu');
const pairBehind = new RegExp(
  String.raw`(?:\s*[([（]\s?¿?${truthPair}\s?[?？؟]?[)\]）]|(?<=[.!?。؟]["”’)]*)\s+¿?${truthPair}\s?[?？؟]?)$`,
  'iu',
);

/** The answer stands behind the question: "Who wrote Emma? (Austen)", "Ice floats. (T)". */
const answeredThere = new RegExp(
  String.raw`[?？؟]\s*[([（][^)\]）]{1,60}[)\]）]$|[([（](?:${anyTruth})[)\]）]$|[?？؟]\s+[([]?(?:correct answer|answer|ans|${answerWords})\s?[:=：]`,
  'iu',
);

/** Longer than any pair of such words with its brackets. */
const longestPair = 50;

export const isStatementToJudge = (text: string): boolean =>
  statement.test(text) || pairBefore.test(text) || pairBehind.test(text.slice(-longestPair));
export const withoutStatementLead = (text: string): string =>
  text
    .replace(/^(?:true or false|true\s?\/\s?false|t\s?\/\s?f)\b\s*[:?.)\]–—-]*\s*/i, '')
    .replace(pairBefore, '')
    .replace(pairBehind, '')
    .replace(/\s*[([]\s?(?:true or false|true\s?\/\s?false|t\s?\/\s?f)\s?\??[)\]]$/i, '')
    .replace(/\s+(?:true\s?\/\s?false|t\s?\/\s?f)$/i, '')
    .replace(/(?<=[.!?]["”’)]*)\s+(?:t|true)(?: or)?\s+(?:f|false)$/i, '')
    .replace(/(?<=[.!])\s+true or false\s?\??$/i, '');

/** So far from its end stands the answer behind a question. */
const longestReply = 120;

/** Whether the text asks for an answer in any of the ways that teachers ask. */
export function asks(text: string): boolean {
  if (endsQuestion(text) || hasBlank(text) || isStatementToJudge(text) || answeredThere.test(text.slice(-longestReply)))
    return true;
  const inline = splitInline(text);
  return (isImperative(text) && endsSentence(text)) || (inline !== null && inline.before !== '');
}

export function habitsOf(lines: readonly TextLine[]): Habits {
  const firsts = lines
    .map((line, index) => ({ index, label: questionLabel(line.text) }))
    .filter(({ label }) => label !== null && !label.named);
  const ones = firsts.filter(({ label }) => label?.number === 1);
  const led = ones.filter(({ index }) => {
    const above = lines[index - 1]?.text;
    return (
      above !== undefined &&
      questionLabel(above)?.named !== false &&
      (endsQuestion(above) || /:$/.test(above) || hasBlank(above))
    );
  });
  const asking = firsts.filter(({ label }) => endsQuestion(label?.text ?? '')).length;
  const bullets = lines.filter((line) => bulletLabel(line.text));
  const letters = new Set(lines.map((line) => optionLabel(takeRightMark(line.text).text)?.place));
  return {
    figuresAreOptions: ones.length > 0 && led.length === ones.length && asking * 2 < firsts.length,
    bulletsAreQuestions: bullets.length > 0 && bullets.filter((line) => asks(line.text)).length * 2 > bullets.length,
    shortReplies: !letters.has(1) && lines.some((line) => isShortReply(line.text)),
    lettersAreOptions: letters.has(1),
    questionsAreNumbered: firsts.length > 1 && asking * 2 >= firsts.length,
  };
}

export function shapeOf(text: string, habits: Habits): Shape {
  if (text.length > 3000) return 'plain';
  if (isExplanation(text)) return 'explanation';
  if (
    isAnswer(text) ||
    (habits.shortReplies && isShortReply(text)) ||
    (keyPairs(text)?.length ?? 0) > (habits.figuresAreOptions ? 1 : 0)
  )
    return 'answer';
  if (truth.test(text) || isTrueFalsePair(text)) return 'option';
  const marked = takeRightMark(text);
  if (splitInline(text)?.before === '') return 'option';
  const label = questionLabel(marked.text);
  if (label) return habits.figuresAreOptions && !label.named ? 'option' : 'question';
  if (isBulletedQuestion(text)) return 'question';
  if (habits.lettersAreOptions && optionLabel(marked.text)) return 'option';
  if (bulletLabel(text)) return habits.bulletsAreQuestions ? 'question' : 'option';
  if (asks(text)) return 'asks';
  return marked.right ? 'option' : 'plain';
}
