/** Gives roles to the lines of the part of a page or sheet that holds questions. */
import { give } from './give-role';
import { optionLabel, readStem } from './labels';
import { asks, type Habits, habitsOf, type ShapedLine, shapeOf } from './line-shape';
import type { PastedLine, TextLine } from './pasted-line';
import { roleForRun, type Told } from './plain-run';
import { takeRightMark } from './right-marks';
import { endsQuestion, endsSentence } from './sentence-signs';

/** `sheet`: a question list that a teacher wrote, as opposed to a page with text of its own around the questions. */
export function readQuestions(lines: readonly TextLine[], sheet: boolean): PastedLine[] {
  const habits = habitsOf(lines);
  const gapsMean = lines.filter((line) => line.gap).length < 0.8 * lines.length;
  const shaped = shapeLines(lines, habits).map((line) => ({ ...line, gap: line.gap && gapsMean }));
  const out: PastedLine[] = [];
  const told: Told = { questions: 0, plainOptions: false };
  while (out.length < shaped.length) {
    for (const line of nextRoles(shaped, out, { told, sheet, habits })) {
      if (line.role === 'question') told.questions += 1;
      if (line.role === 'option' && shaped[out.length]?.shape === 'plain') told.plainOptions = true;
      out.push(line);
    }
  }
  return out.map((line, index) => ({ ...line, gap: lines[index]?.gap ?? false }));
}

/** "q)" after "p)" is an option, though "Q)" alone begins a question. */
function shapeLines(lines: readonly TextLine[], habits: Habits): ShapedLine[] {
  let above: number | null = null;
  return lines.map((line) => {
    const place = optionLabel(takeRightMark(line.text).text)?.place ?? null;
    const goesOn = place !== null && above !== null && place === above + 1;
    const own = shapeOf(line.text, habits);
    const shape = own === 'question' && goesOn ? 'option' : own;
    const letter = shape === 'option' ? place : null;
    if (shape === 'question' || letter !== null) above = letter;
    return { ...line, shape, letter };
  });
}

function nextRoles(
  lines: readonly ShapedLine[],
  out: readonly PastedLine[],
  { told, sheet, habits }: { told: Told; sheet: boolean; habits: Habits },
): PastedLine[] {
  const line = lines[out.length];
  if (!line) return [];
  if (line.shape === 'plain') return roleForRun(lines, out, told, sheet);
  if (line.shape === 'asks') return [asking(line, out.at(-1), habits)];
  if (line.shape === 'question') return [give(line, { role: 'question' })];
  if (line.shape === 'answer') return [give(line, { role: 'answer' })];
  if (told.questions === 0) return [give(line, { role: 'skipped', reason: { code: 'unfit' } })];
  return [give(line, { role: line.shape })];
}

/** A question that follows its own introduction, such as "Read the sentence.", is one with it. */
function asking(line: ShapedLine, above: PastedLine | undefined, habits: Habits): PastedLine {
  const follows = above?.role === 'question' && !line.gap;
  const introduced =
    follows &&
    (above.continues === 'below' ||
      (!asks(readStem(above.text).text) && (endsQuestion(line.text) || !endsSentence(above.text))));
  return give(
    line,
    introduced || (follows && habits.questionsAreNumbered)
      ? { role: 'question', continues: 'above' }
      : { role: 'question' },
  );
}

const noHabits: Habits = {
  figuresAreOptions: false,
  bulletsAreQuestions: false,
  shortReplies: false,
  lettersAreOptions: false,
  questionsAreNumbered: false,
};

/** Lines under "Answer key": each names a question by its number. */
export function readKey(lines: readonly TextLine[]): PastedLine[] {
  return lines.map((line) => {
    const shape = shapeOf(line.text, noHabits);
    return /^\W*(?:q\w*\W*)?\d/i.test(line.text) || shape === 'answer'
      ? give(line, { role: 'answer' })
      : give(line, shape === 'explanation' ? { role: 'explanation' } : { role: 'skipped', reason: { code: 'unfit' } });
  });
}
