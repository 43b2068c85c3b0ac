/** OpenTriviaQA: "#Q" before the question, "^" before the right answer, then the options with their letters. */
import { foldText } from '../../question/fold-text';
import { beginReading } from '../begin-reading';
import { type Denial, type Draft, denial } from '../draft';
import type { ImportFormat } from '../format';
import { plainQuestion } from '../plain-question';

interface TriviaQuestion {
  line: number;
  stem: string[];
  answer: string[];
  options: { letter: string; text: string }[];
}

function cutTrivia(text: string): TriviaQuestion[] {
  const questions: TriviaQuestion[] = [];
  text.split('\n').forEach((line, at) => {
    const begins = /^#Q\s*(.*)$/.exec(line.trim());
    const current = questions.at(-1);
    if (begins) questions.push({ line: at + 1, stem: [begins[1] ?? ''], answer: [], options: [] });
    else if (current && line.trim() !== '') takeLine(current, line.trim());
  });
  return questions;
}

/** A line without a sign of its own goes on with what stands above it. */
function takeLine(question: TriviaQuestion, line: string): void {
  const { stem, answer, options } = question;
  const letter = String.fromCharCode(65 + options.length);
  if (line.startsWith('^') && answer.length === 0) answer.push(line.slice(1).trim());
  else if (answer.length > 0 && (line === letter || line.startsWith(`${letter} `)))
    options.push({ letter, text: line.slice(1).trim() });
  else if (options.length > 0) {
    const last = options.at(-1);
    if (last) last.text = `${last.text}\n${line}`;
  } else if (answer.length > 0) answer.push(line);
  else stem.push(line);
}

function draft({ stem, answer, options }: TriviaQuestion, newId: () => string): Draft | Denial {
  const said = answer.join('\n');
  if (said === '') return denial('noAnswer');
  const exact = options.filter(({ text }) => text === said);
  const right = exact.length > 0 ? exact : options.filter(({ text }) => foldText(text) === foldText(said));
  if (options.length > 0 && right.length === 0) return denial('answerNotAmongOptions');
  return plainQuestion(
    { stem: stem.join('\n'), options: options.map((option) => ({ text: option.text, right: right.includes(option) })) },
    newId,
  );
}

export const openTriviaQa: ImportFormat<'open-trivia-qa'> = {
  name: 'open-trivia-qa',
  label: 'OpenTriviaQA',
  fits: (source) => (source.as === 'text' && /^#Q\s[\s\S]*?\n\^/m.test(source.text.slice(0, 20_000)) ? 0.95 : 0),
  read(source, { newId }) {
    const reading = beginReading(source.name);
    for (const question of source.as === 'text' ? cutTrivia(source.text) : [])
      reading.question(draft(question, newId), { line: question.line, words: question.stem.join(' ') });
    return reading.done();
  },
};
