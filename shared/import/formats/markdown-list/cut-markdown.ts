/** Cuts a Markdown page into questions under numbered headings, with their options, answer and explanation. */
export interface MarkdownQuestion {
  line: number;
  /** Markdown, as all texts here. */
  stem: string[];
  options: { letter: string; marked: boolean | null; lines: string[] }[];
  answer: string | null;
  explanation: string[];
}

const heading =
  /^#{1,6}\s+(?:(?:Q(?:uestion|n)?|Frage|Pregunta)?\s*\.?\s*#?\d{1,4}\s*[.):–-]\s*|Q(?:uestion)?\s*[.:]\s*)(.+?)\s*#*$/i;
const anyHeading = /^#{1,6}\s+\S/;
const answerLine =
  /^(?:#{1,6}\s*)?(?:[-*+]\s+)?[*_]{0,2}(?:correct\s+|right\s+)?(?:answers?|ans|solution|antwort|respuesta|réponse)[*_]{0,2}\s*[:：]\s*[*_]{0,2}\s*(\S.*?)[*_]{0,2}\s*$/i;
const lettered = /^\s{0,3}(?:[-*+]\s+)?(?:\*\*)?([A-Ja-j])(?:\*\*)?\s?[:.)](?:\*\*)?\s+(.+)$/;
const boxed = /^\s{0,3}[-*+]\s+\[([ xX✓✔]?)\]\s*(.*)$/;
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
  return cutting.questions;
}

function takeLine(cutting: Cutting, line: string, at: number): void {
  const question = cutting.questions.at(-1);
  const answer = answerLine.exec(line)?.[1];
  const begins = answer === undefined ? heading.exec(line)?.[1] : undefined;
  if (begins !== undefined) {
    cutting.questions.push({ line: at + 1, stem: [begins], options: [], answer: null, explanation: [] });
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
  const isNext = letter?.[1]?.toUpperCase() === next;
  if (!box && !isNext) return false;
  const text = isNext ? (letter?.[2] ?? '') : (box?.[2] ?? '');
  question.options.push({ letter: next, marked: box ? /\S/.test(box[1] ?? '') : null, lines: [text] });
  cutting.zone = 'options';
  return true;
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
  else if (!onlyTags.test(line) || line.trim() === '') {
    cutting.zone = 'after';
    question.explanation.push(line);
  } else cutting.zone = 'after';
}
