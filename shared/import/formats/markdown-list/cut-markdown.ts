/** Cuts a Markdown page into questions under numbered headings, with their options, answer and explanation. */
import { anyLetter, letterPlace } from '../../option-letters';
import { answerWords, questionWords } from '../../school-words';

export interface MarkdownQuestion {
  line: number;
  /** Or it is a question by its options alone. */
  numbered: boolean;
  /** Markdown, as all texts here. */
  stem: string[];
  options: { letter: string; marked: boolean | null; lines: string[] }[];
  answer: string | null;
  explanation: string[];
}

/** "1.", "Q1:", "Question 3 -", "Pregunta 4.", "F5.", "Q6" and "Q:" without a number. */
const heading = new RegExp(
  String.raw`^#{1,6}\s+(?:\d{1,4}\s*[.):–。．、：-]\s*|(?:question|qn|\p{L}|${questionWords})\s*\.?\s*#?\d{1,4}(?:\s*[.):–。．、：-]\s*|\s+)|Q(?:uestion)?\s*[.:]\s*)(.+?)\s*#*$`,
  'iu',
);
/** A heading without a number asks something when options follow. */
const asking = /^#{1,6}\s+(.*(?:[?？؟:：…]|_{2,}).*?)\s*#*$/;
const anyHeading = /^#{1,6}\s+\S/;
const answerLine = new RegExp(
  String.raw`^(?:#{1,6}\s*)?(?:[-*+]\s+)?[*_]{0,2}(?:(?:correct\s+|right\s+)?(?:answers?|ans|solution)|${answerWords})[*_]{0,2}\s*[:：]\s*[*_]{0,2}\s*(\S.*?)[*_]{0,2}\s*$`,
  'iu',
);
const lettered = new RegExp(
  String.raw`^\s{0,3}(?:[-*+]\s+)?(?:\*\*)?(${anyLetter})(?:\*\*)?\s?(?:[:.)](?:\*\*)?\s+|[：．、](?:\*\*)?\s*|(?<=[-*+]\s+${anyLetter})[:)])(.+)$`,
  'u',
);
const boxed = /^\s{0,3}[-*+]\s+\[([ xX✓✔]?)\]\s*(.*)$/;
/** What a folded answer is called on screen. */
const summary = /<summary\b[^>]*>.*?<\/summary>/gi;
const onlyTags =
  /^\s*(?:<\/?(?:details|summary|p|b|strong|br|div|hr)\b[^>]*>|\s|Answers?|Solution|Show|Explanation|:)*$/i;
const rule = /^\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/;
const fenceMark = /^\s*(`{3,}|~{3,})/;

type Zone = 'stem' | 'options' | 'after' | 'outside';

interface Cutting {
  questions: MarkdownQuestion[];
  zone: Zone;
  fence: string;
}

export function cutMarkdown(text: string): MarkdownQuestion[] {
  const cutting: Cutting = { questions: [], zone: 'outside', fence: '' };
  text.split('\n').forEach((line, at) => {
    const mark = fenceMark.exec(line)?.[1] ?? '';
    const inFence = cutting.fence !== '';
    if (!inFence && mark !== '') cutting.fence = mark;
    else if (inFence && mark.startsWith(cutting.fence) && line.trim() === mark) cutting.fence = '';
    if (inFence || mark !== '') keep(cutting, line);
    else takeLine(cutting, line, at);
  });
  return cutting.questions.filter(({ numbered, options }) => numbered || options.length > 1);
}

function takeLine(cutting: Cutting, line: string, at: number): void {
  const question = cutting.questions.at(-1);
  const answer = answerLine.exec(line)?.[1];
  const numbered = answer === undefined ? heading.exec(line)?.[1] : undefined;
  const begins = numbered ?? (answer === undefined ? asking.exec(line)?.[1] : undefined);
  if (begins !== undefined) {
    const isNumbered = numbered !== undefined;
    cutting.questions.push({
      line: at + 1,
      numbered: isNumbered,
      stem: [begins],
      options: [],
      answer: null,
      explanation: [],
    });
    cutting.zone = 'stem';
  } else if (!question || cutting.zone === 'outside') return;
  else if (answer !== undefined) {
    question.answer ??= answer;
    cutting.zone = 'after';
  } else if (anyHeading.test(line) || (rule.test(line) && cutting.zone === 'after')) cutting.zone = 'outside';
  else if (!takeOption(question, line, cutting)) keep(cutting, line);
}

/** Letters go on from A; a box is an option by itself. */
function takeOption(question: MarkdownQuestion, line: string, cutting: Cutting): boolean {
  if (cutting.zone === 'after') return false;
  const box = boxed.exec(line);
  const letter = lettered.exec(box?.[2] ?? line) ?? lettered.exec(line);
  const next = String.fromCharCode(65 + question.options.length);
  const isNext = letter?.[1] !== undefined && letterPlace(letter[1]) === question.options.length;
  if (!box && !isNext) return false;
  if (box) toStem(question);
  const text = isNext ? (letter?.[2] ?? '') : (box?.[2] ?? '');
  question.options.push({ letter: next, marked: box ? /\S/.test(box[1] ?? '') : null, lines: [text] });
  cutting.zone = 'options';
  return true;
}

/** Lettered lines above boxes are what the question asks about: "- [x] A and C" chooses among them. */
function toStem(question: MarkdownQuestion): void {
  if (question.options.length === 0 || question.options.some(({ marked }) => marked !== null)) return;
  question.stem.push('', ...question.options.map(({ letter, lines }) => `${letter}\\. ${lines.join('\n')}`));
  question.options = [];
}

/** A line without a mark goes on with what stands above it. */
function keep(cutting: Cutting, line: string): void {
  const question = cutting.questions.at(-1);
  if (!question || cutting.zone === 'outside') return;
  const option = question.options.at(-1);
  if (cutting.zone === 'stem') question.stem.push(line);
  else if (
    cutting.zone === 'options' &&
    (line.trim() === '' || cutting.fence !== '' || /^(?:\s{2,}|\t|\s*`{3})/.test(line))
  )
    option?.lines.push(line);
  else if (!onlyTags.test(line.replace(summary, '')) || line.trim() === '') {
    cutting.zone = 'after';
    question.explanation.push(line);
  } else cutting.zone = 'after';
}
