/** Gathers the lines of each question: stem, options, answers, explanation. */
import { foldText } from '../question/fold-text';
import type { KindName } from '../question/kinds';
import { type Finding, finding } from './finding';
import { asksTrueFalse, headingOf } from './headings';
import { readStem } from './labels';
import { isStatementToJudge, withoutStatementLead } from './line-shape';
import type { Part, Unit } from './line-units';
import { isLineToWriteOn, isOpenAnswer, withoutLinesToWriteOn } from './open-answer';
import { readAnswer, splitAnswer, withoutExplanationLead } from './read-answer';
import { type ReadOption, readOptions, splitInline, withoutRowMarks } from './read-options';
import { joinPieces } from './sentence-signs';
import { anyTruth, longTruth, pairIn } from './truth-words';

export interface QuestionParts {
  stem: string;
  number: number | null;
  points: number | null;
  options: ReadOption[];
  answers: string[];
  /** The key says that no single answer is right. */
  open?: true;
  explanation: string;
  /** The question asks whether a statement is true. */
  trueFalse: boolean;
  /** The words for true and false that the question or its heading names. */
  truthWords: [string, string] | null;
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
  let judging: string | null = null;
  let stars = false;
  parts.forEach((part, index) => {
    if (part.role === 'skipped')
      judging = headingOf(part.text) ? (asksTrueFalse(part.text) ? part.text : null) : judging;
    else if (part.role === 'question') {
      if (questions.length === 0 || !isLineToWriteOn(part.text)) questions.push(begin(part, judging));
    } else if (part.role === 'answer') {
      const answer = readAnswer(part.text);
      if (answer.of === 'numbers') keys.push(...answer.pairs.map((pair) => ({ ...pair, lines: part.lines })));
      else add(questions.at(-1), part, findings, (question) => addAnswer(question, answer.value));
    } else if (part.role === 'option') {
      if (parts[index - 1]?.role !== 'option') stars = starsAreBullets(parts, index);
      const bullets = stars;
      add(questions.at(-1), part, findings, (question) => addOptions(question, part.text, bullets));
    } else if (part.role === 'explanation')
      add(questions.at(-1), part, findings, (question) => explain(question, withoutExplanationLead(part.text)));
  });
  const byNumber = new Map(
    [...questions]
      .reverse()
      .flatMap((question) => (question.number === null ? [] : [[question.number, question] as const])),
  );
  for (const { number, value, lines } of keys) {
    const question = byNumber.get(number) ?? (byNumber.size > 0 ? undefined : questions[number - 1]);
    if (question) addAnswer(question, value);
    else findings.push(finding('keyNamesNoQuestion', lines, number));
  }
  return { questions: questions.map((one) => ({ ...one, options: withoutRowMarks(one.options) })), findings };
}

const saidBehind = new RegExp(String.raw`\s*(?:[([（](${anyTruth})[)\]）]|[–—-]\s(${longTruth}))$`, 'iu');

/** `judging`: the heading above it says that statements are to be judged. */
function begin(unit: Unit, judging: string | null): QuestionParts {
  const { text, points, number } = readStem(unit.text.replace(/^question \d{1,3} of \d{1,3}(?=\S)/i, ''));
  const { before, answer } = splitAnswer(text);
  const inline = splitInline(before);
  const asked = inline && inline.before !== '' ? inline.before : before;
  const trueFalse = isStatementToJudge(asked);
  const said = /[)\]）]$|\p{L}$/u.test(asked) ? saidBehind.exec(asked) : null;
  const told = said ? asked.slice(0, said.index) : asked;
  const plain = trueFalse ? withoutStatementLead(told) : told;
  const truth = said?.[1] ?? said?.[2];
  const isOpen = answer !== undefined && isOpenAnswer(answer);
  return {
    stem: withoutLinesToWriteOn(plain === '' ? asked : plain),
    number,
    points,
    explanation: '',
    lines: [...unit.lines],
    options: inline && inline.before !== '' ? inline.pieces.flatMap((piece) => readOptions(piece, false)) : [],
    answers: [isOpen ? undefined : answer, truth].filter((one) => one !== undefined),
    ...(isOpen ? { open: true } : {}),
    trueFalse: trueFalse || truth !== undefined || judging !== null,
    truthWords: (trueFalse ? pairIn(text) : null) ?? pairIn(judging ?? ''),
    ...(unit.kind === undefined ? {} : { kind: unit.kind }),
  };
}

function add(
  question: QuestionParts | undefined,
  unit: Unit,
  findings: Finding[],
  put: (question: QuestionParts) => void,
): void {
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
  if (isOpenAnswer(value) && !question.options.some(({ text }) => foldText(text) === foldText(value))) {
    question.open = true;
    return;
  }
  const reasoned =
    /^[([]?([A-Za-z])[.)\]:,]?\s+[–—-]?\s?((?:because|since|as|the|this|it)\s.{12,})$/i.exec(value) ??
    /^(true|false)[.,:;]?\s+[–—-]?\s?(.{12,})$/i.exec(value);
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

/** A star before every option of a question is a bullet; `first` is the place of the first of them. */
function starsAreBullets(parts: readonly Part[], first: number): boolean {
  let at = first;
  while (parts[at]?.role === 'option') {
    if (!/^\*\s/.test(parts[at]?.text ?? '')) return false;
    at += 1;
  }
  return at - first > 1;
}
