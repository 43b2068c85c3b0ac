/** Decides what lines without any mark are among questions: a piece of a question, options, an explanation or nothing. */
import { give } from './give-role';
import { bulletLabel } from './labels';
import type { ShapedLine } from './line-shape';
import { looksLikeAnswer } from './looks-like-answer';
import { isPassage, tailLength } from './passage';
import type { PastedLine } from './pasted-line';
import { takeRightMark } from './right-marks';
import { endsOpen, endsQuestion, endsSentence, hasBlank, startsWithin, wordCount } from './sentence-signs';

const mostOptions = 10;
const longestOption = 25;

/** What was found higher up. */
export interface Told {
  questions: number;
  /** Options without any mark. */
  plainOptions: boolean;
}

interface Place {
  run: ShapedLine[];
  next: ShapedLine | undefined;
  /** Everything below the run. */
  following: readonly ShapedLine[];
  above: PastedLine | undefined;
  asked: boolean;
  sheet: boolean;
  plainOptions: boolean;
  /** Whether a question follows further down. */
  moreQuestions: boolean;
  onlyQuestion: boolean;
}

export function roleForRun(
  lines: readonly ShapedLine[],
  out: readonly PastedLine[],
  told: Told,
  sheet: boolean,
): PastedLine[] {
  const start = out.length;
  let end = start + 1;
  while (lines[end]?.shape === 'plain' && !lines[end]?.gap) end += 1;
  const following = lines[end];
  const place: Place = {
    run: lines.slice(start, end),
    next: following?.gap ? undefined : following,
    following: lines.slice(end, end + mostOptions + 2),
    above: out.at(-1),
    asked: told.questions > 0,
    sheet,
    plainOptions: told.plainOptions,
    onlyQuestion: told.questions === 1,
    moreQuestions: following?.shape === 'asks' || following?.shape === 'question',
  };
  return (
    introduction(place) ??
    openStem(place) ??
    unclearAnswer(place) ??
    options(place) ??
    afterwards(place) ??
    asUnfit(place.run)
  );
}

const asUnfit = (lines: readonly ShapedLine[]): PastedLine[] =>
  lines.map((line) => give(line, { role: 'skipped', reason: { code: 'unfit' } }));

const stem = (line: ShapedLine, index: number, all: readonly ShapedLine[], joinsNext: boolean): PastedLine =>
  give(line, {
    role: 'question',
    ...(index > 0
      ? { continues: 'above' as const }
      : joinsNext && all.length === 1
        ? { continues: 'below' as const }
        : {}),
  });

/** Text that leads to the question or the first option under it. */
function introduction({ run, next, following, above, asked, sheet }: Place): PastedLine[] | null {
  const [first] = run;
  if (!first) return null;
  const openAbove = isOpenStem(above) && !first.gap;
  if (next?.shape === 'option' && next.letter === 0 && !openAbove && above?.role !== 'question')
    return belowPassage(run) ?? run.map((line, index) => stem(line, index, run, false));
  const lastOption = above?.role === 'option' && !isLabelled(above.text) && !first.gap && run.length === 1;
  if (next?.shape === 'asks' && !openAbove && (!lastOption || tailLength(run, next) > 0)) {
    const tail = tailLength(run, next) || (first.gap || !asked || run.length === 1 ? run.length : 0);
    if (above?.role === 'answer' && !first.gap && endsSentence(first.text)) return null;
    if (tail === run.length)
      return isPassage(run) ? asUnfit(run) : run.map((line, index) => stem(line, index, run, true));
    if (tail > 0) return null;
  }
  const grouped = sheet && (first.gap || above === undefined) && (next?.shape === 'option' || next?.shape === 'answer');
  if (!grouped || headsBullets(first, following)) return null;
  return run.map((line, index) => give(line, { role: index === 0 ? 'question' : 'option' }));
}

/** Under a text of its own, only the last line leads to the options; null when there is no such text. */
function belowPassage(run: readonly ShapedLine[]): PastedLine[] | null {
  const last = run.at(-1);
  if (!last || !isPassage(run)) return null;
  const pieces = run.slice(-tailLength(run.slice(0, -1), last) - 1);
  return [...asUnfit(run.slice(0, -pieces.length)), ...pieces.map((line, index) => stem(line, index, pieces, false))];
}

/** A heading without a number, or a text, over bullets of which none is marked or named as right. */
function headsBullets(first: ShapedLine, following: readonly ShapedLine[]): boolean {
  if (hasBlank(first.text) || /[:：]$/.test(first.text) || endsOpen(first.text)) return false;
  const end = following.findIndex((line) => !isBullet(line.text));
  const bullets = end < 0 ? following : following.slice(0, end);
  const marked = bullets.some(
    ({ text }) => takeRightMark(bulletLabel(text)?.text ?? text).right || takeRightMark(text).right,
  );
  return bullets.length > 0 && !marked && following[end]?.shape !== 'answer';
}

const isBullet = (text: string): boolean => bulletLabel(text) !== null && !/^[☐□]/.test(text);

const isOpenStem = (above: PastedLine | undefined): boolean =>
  above?.role === 'question' &&
  !endsQuestion(above.text) &&
  !endsSentence(above.text) &&
  !hasBlank(above.text) &&
  !/[:：]$/.test(above.text);

/** A stem that goes on in the next line. */
function openStem({ run, next, above }: Place): PastedLine[] | null {
  const [first] = run;
  if (!first || !isOpenStem(above) || first.gap) return null;
  const whole =
    (next?.shape === 'option' && next.letter !== null) ||
    next?.shape === 'asks' ||
    (run.length === 1 && next?.shape !== 'option');
  if (whole) return run.map((line) => give(line, { role: 'question', continues: 'above' }));
  return startsWithin(first.text) || endsOpen(above?.text ?? '')
    ? [give(first, { role: 'question', continues: 'above' })]
    : null;
}

/** Lines on their own under a question. */
function options({
  run,
  next,
  above,
  asked,
  sheet,
  plainOptions,
  moreQuestions,
  onlyQuestion,
}: Place): PastedLine[] | null {
  if (!asked || !above) return null;
  const tail = next?.shape === 'asks' ? tailLength(run, next) : 0;
  const own = run.slice(0, run.length - tail);
  const short = own.every((line) => wordCount(line.text) <= longestOption);
  const underQuestion =
    above.role === 'question' && (own.length >= 2 || next?.shape === 'option') && own.length <= mostOptions;
  const underOption = above.role === 'option' && !own[0]?.gap && !isLabelled(above.text) && own.length <= mostOptions;
  const believable =
    sheet ||
    plainOptions ||
    moreQuestions ||
    next?.shape === 'option' ||
    (onlyQuestion && own.every((line) => !endsSentence(line.text)));
  if (own.length === 0 || !short || !believable || !(underQuestion || underOption)) return null;
  const pieces = run.slice(own.length);
  return [
    ...own.map((line) => give(line, { role: 'option' })),
    ...pieces.map((line, index) => stem(line, index, pieces, true)),
  ];
}

const isLabelled = (text: string): boolean => /^[*✓✔]?\s?(?:[([]?\p{L}[.)\]:]|[•●○◦▪–—-]|\d{1,2}[.)])/u.test(text);

function unclearAnswer({ run: [first], above }: Place): PastedLine[] | null {
  return first && above?.role === 'option' && looksLikeAnswer(first.text)
    ? [give(first, { role: 'skipped', reason: { code: 'unclear' } })]
    : null;
}

/** Text that goes on from the option, answer or explanation above it. */
function afterwards({ run, above }: Place): PastedLine[] | null {
  const [first] = run;
  if (!first || !above || first.gap) return null;
  if (above.role === 'option' && isLabelled(above.text) && wordCount(first.text) <= longestOption)
    return [give(first, { role: 'option', continues: 'above' })];
  if (above.role === 'answer')
    return run.map((line, index) =>
      give(line, { role: 'explanation', ...(index > 0 ? { continues: 'above' as const } : {}) }),
    );
  return above.role === 'explanation'
    ? run.map((line) => give(line, { role: 'explanation', continues: 'above' }))
    : null;
}
