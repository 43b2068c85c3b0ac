/** Gathers the lines of each question: stem, options, answers, explanation. */
import { foldText } from '../question/fold-text';
import type { KindName } from '../question/kinds';
import { finding, type Finding } from './finding';
import { asksTrueFalse, headingOf } from './headings';
import { readStem } from './labels';
import { isStatementToJudge, withoutStatementLead } from './line-shape';
import type { Part, Unit } from './line-units';
import { readAnswer, withoutExplanationLead } from './read-answer';
import { readOptions, splitInline, type ReadOption } from './read-options';
import { takeRightMark } from './right-marks';
import { joinPieces } from './sentence-signs';

export interface QuestionParts {
  stem: string;
  number: number | null;
  points: number | null;
  options: ReadOption[];
  answers: string[];
  explanation: string;
  /** The question asks whether a statement is true. */
  trueFalse: boolean;
  kind?: KindName;
  lines: number[];
}

interface Gathered {
  questions: QuestionParts[];
  findings: Finding[];
}

export function gatherQuestions(parts: readonly Part[]): Gathered {
  const questions: QuestionParts[] = [];
  const findings: Finding[] = [];
  const keys: { number: number; value: string; lines: number[] }[] = [];
  let judging = false;
  parts.forEach((part, index) => {
    if (part.role === 'skipped') judging = headingOf(part.text) ? asksTrueFalse(part.text) : judging;
    else if (part.role === 'question') questions.push(begin(part, judging));
    else if (part.role === 'answer') {
      const answer = readAnswer(part.text);
      if (answer.of === 'numbers') keys.push(...answer.pairs.map((pair) => ({ ...pair, lines: part.lines })));
      else add(questions.at(-1), part, findings, (question) => addAnswer(question, answer.value));
    } else if (part.role === 'option') {
      const stars = starsAreBullets(parts, index);
      add(questions.at(-1), part, findings, (question) => addOptions(question, part.text, stars));
    } else if (part.role === 'explanation') add(questions.at(-1), part, findings, (question) => explain(question, withoutExplanationLead(part.text)));
  });
  for (const { number, value, lines } of keys) {
    const question = numbered(questions, number);
    if (question) addAnswer(question, value);
    else findings.push(finding('keyNamesNoQuestion', lines, number));
  }
  return { questions, findings };
}

function begin(unit: Unit, judging: boolean): QuestionParts {
  const { text, points, number } = readStem(unit.text.replace(/^question \d{1,3} of \d{1,3}(?=\S)/i, ''));
  const { before, answer } = splitAnswer(text);
  const inline = splitInline(before);
  const asked = inline && inline.before !== '' ? inline.before : before;
  const trueFalse = isStatementToJudge(asked);
  const said = /\s*(?:[([](true|false|t|f)[)\]]|[–—-]\s(true|false))$/i.exec(asked);
  const plain = trueFalse ? withoutStatementLead(asked) : said ? asked.slice(0, said.index) : asked;
  const truth = said?.[1] ?? said?.[2];
  return {
    stem: plain === '' ? asked : plain, number, points, explanation: '', lines: [...unit.lines],
    options: inline && inline.before !== '' ? inline.pieces.flatMap((piece) => readOptions(piece, false)) : [],
    answers: [answer, truth].filter((one) => one !== undefined), trueFalse: trueFalse || truth !== undefined || judging,
    ...(unit.kind === undefined ? {} : { kind: unit.kind }),
  };
}

/** "... c) cow Answer: b" on one line. */
function splitAnswer(text: string): { before: string; answer?: string } {
  const match = /\s[([]?(?:correct answer|answer|ans)\s?[:=]\s?([^:=]{1,80}?)[)\]]?$/i.exec(text);
  return match?.[1] ? { before: text.slice(0, match.index), answer: match[1] } : { before: text };
}

function add(question: QuestionParts | undefined, unit: Unit, findings: Finding[], put: (question: QuestionParts) => void): void {
  if (question) put(question);
  else findings.push(finding('lineHasNoQuestion', unit.lines));
}

function addOptions(question: QuestionParts, text: string, stars: boolean): void {
  const { before, answer } = splitAnswer(text);
  question.options.push(...readOptions(before, stars));
  if (answer !== undefined) addAnswer(question, answer);
}

/** "B. Because ..." names the option and explains it. */
function addAnswer(question: QuestionParts, value: string): void {
  const reasoned = /^[([]?([A-Za-z])[.)\]:,]?\s+[–—-]?\s?((?:because|since|as|the|this|it)\s.{12,})$/i.exec(value) ?? /^(true|false)[.,:;]?\s+[–—-]?\s?(.{12,})$/i.exec(value);
  const isOption = question.options.some((option) => foldText(value).endsWith(foldText(option.text)));
  if (!reasoned?.[1] || !reasoned[2] || isOption) {
    question.answers.push(value);
    return;
  }
  question.answers.push(reasoned[1]);
  explain(question, reasoned[2]);
}

const explain = (question: QuestionParts, text: string): void => {
  question.explanation = question.explanation === '' ? text : joinPieces(question.explanation, text);
};

const numbered = (questions: readonly QuestionParts[], number: number): QuestionParts | undefined =>
  questions.find((question) => question.number === number) ?? (questions.some((question) => question.number !== null) ? undefined : questions[number - 1]);

/** A star before every option of a question is a bullet. */
function starsAreBullets(parts: readonly Part[], index: number): boolean {
  const isOption = (at: number): boolean => parts[at]?.role === 'option';
  let from = index;
  while (isOption(from - 1)) from -= 1;
  let count = 0;
  for (let at = from; isOption(at); at += 1, count += 1) if (!/^\*\s/.test(parts[at]?.text ?? '')) return false;
  return count > 1 && takeRightMark(parts[from]?.text ?? '').right;
}
