/** Aiken: a question, its options "A." or "A)", and "ANSWER: B" (https://docs.moodle.org/en/Aiken_format). */
import { beginReading } from '../begin-reading';
import { type Denial, type Draft, denial } from '../draft';
import type { ImportFormat } from '../format';
import { plainQuestion } from '../plain-question';

const optionLine = /^\s*([A-Z])\s?[.)]\s*(.*)$/i;
const answerLine = /^\s*(?:CORRECT )?ANSWERS?\s*:\s*(.*)$/i;
const wordLine = /^\s*(?:FEEDBACK|EXPLANATION|RATIONALE)\s*:\s*(.*)$/i;

interface AikenQuestion {
  line: number;
  stem: string[];
  options: { letter: string; lines: string[] }[];
  /** null while no answer line stood below. */
  answer: string | null;
  explanation: string;
}

function cutAiken(text: string): AikenQuestion[] {
  const questions: AikenQuestion[] = [];
  let current: AikenQuestion | null = null;
  let gap = false;
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') {
      gap = true;
      return;
    }
    current = takeLine(current, line, { gap, at });
    if (questions.at(-1) !== current) questions.push(current);
    gap = false;
  });
  return questions;
}

/** The question to which the line belongs; a new one where the line begins one. */
function takeLine(
  current: AikenQuestion | null,
  line: string,
  { gap, at }: { gap: boolean; at: number },
): AikenQuestion {
  const option = optionLine.exec(line);
  const answer = answerLine.exec(line);
  const word = wordLine.exec(line);
  const begun = current ?? begin(at);
  const [, letter = '', text = ''] = option ?? [];
  const isNext = letter.toUpperCase().charCodeAt(0) - 65 === begun.options.length;
  if (answer && begun.answer === null) begun.answer = answer[1]?.trim() ?? '';
  else if (word && begun.answer !== null) begun.explanation = word[1]?.trim() ?? '';
  else if (option && isNext && begun.stem.length > 0 && begun.answer === null)
    begun.options.push({ letter: letter.toUpperCase(), lines: [text.trim()] });
  else if (begun.answer !== null || (gap && begun.options.length > 0)) return { ...begin(at), stem: [line.trim()] };
  else if (begun.options.length === 0) begun.stem.push(line.trim());
  else begun.options.at(-1)?.lines.push(line.trim());
  return begun;
}

const begin = (at: number): AikenQuestion => ({ line: at + 1, stem: [], options: [], answer: null, explanation: '' });

function draft({ stem, options, answer, explanation }: AikenQuestion, newId: () => string): Draft | Denial {
  if (options.length === 0) return denial(stem.length > 0 && answer === null ? 'noQuestion' : 'noOptions');
  if (answer === null || answer === '') return denial('noAnswer');
  const letters =
    answer
      .toUpperCase()
      .match(/[A-Z]+/g)
      ?.flatMap((run) => (run === 'AND' ? [] : [...run])) ?? [];
  const known = letters.length > 0 && letters.every((letter) => options.some((option) => option.letter === letter));
  if (!known) return denial('answerNotAmongOptions');
  return plainQuestion(
    {
      stem: stem.join('\n'),
      options: options.map(({ letter, lines }) => ({ text: lines.join(' ').trim(), right: letters.includes(letter) })),
      explanation,
    },
    newId,
  );
}

export const aiken: ImportFormat<'aiken'> = {
  name: 'aiken',
  label: 'Aiken',
  fits(source) {
    if (source.as !== 'text') return 0;
    const cut = cutAiken(source.text.slice(0, 40_000));
    const whole = cut.filter(
      ({ options, answer, stem }) =>
        options.length > 1 && stem.length < 6 && /^[A-Z](?:\s*(?:,|;|and)\s*[A-Z])*[.)]?$/i.test(answer ?? ''),
    );
    // "1. Question" is a list of another sort that may end its questions in the same words.
    const numbered = whole.filter(({ stem }) => /^(?:\d+[.)]|q\d*[.:)])/i.test(stem[0] ?? '')).length;
    return whole.length === 0 || numbered * 2 > whole.length ? 0 : 0.4 + 0.55 * (whole.length / cut.length);
  },
  read(source, { newId }) {
    const reading = beginReading(source.name);
    for (const question of source.as === 'text' ? cutAiken(source.text) : [])
      reading.question(draft(question, newId), { line: question.line, words: question.stem.join(' ') });
    return reading.done();
  },
};
