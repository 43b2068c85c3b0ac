/** Cuts what stands between the braces into answers, each with its sign, weight and feedback. */
import { shareOfPercent } from '../../share';

export interface GiftAnswer {
  /** '' for the first one, when it has no sign. */
  sign: '' | '=' | '~';
  /** From its percentage; null without one. */
  share: number | null;
  /** Still with its escapes, as `feedback`. */
  text: string;
  feedback: string;
  /** The sign stands right behind a word: "~E=mc2". */
  glued: boolean;
  /** Nothing stands before the "#", and a word right behind it: "~#ff0000" is an option, no feedback. */
  hashed: boolean;
}

const backslash = 92;
const hash = 35;
const less = 60;
const equals = 61;
const tilde = 126;

const percent = /^\s*%(-?\d{1,3}(?:[.,]\d*)?)%/;
const tag = /<\/?[a-z][^<>]*>/iy;
const signByNumber = /&#(?:\d{1,6}|x[\da-f]{1,5});/iy;

/** The end of a tag of HTML with attributes that begins here, whose signs need no escape to be understood; or `at`. */
function behindTag(text: string, at: number): number {
  tag.lastIndex = at;
  const found = tag.exec(text)?.[0];
  return found && /\w\s*=\s*["']|&#/.test(found) ? at + found.length - 1 : at;
}

/** Whether the "#" at `at` belongs to a sign such as "&#39;". */
function isInSign(text: string, at: number): boolean {
  if (text[at - 1] !== '&') return false;
  signByNumber.lastIndex = at - 1;
  return signByNumber.test(text);
}

/** A letter, a digit, or a closing bracket. */
const isWord = (code: number): boolean =>
  (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code === 41 || code > 191;

/** "{~=right" is one right answer, and in "{=~%50%half" the weight says how right it is. */
function isDoubled(text: string, { sign, next, at }: { sign: string; next: number; at: number }): boolean {
  return sign === '~' ? next === equals : next === tilde && percent.test(text.slice(at + 1, at + 12));
}

/** `signs`: which of "=" and "~" begin an answer. */
export function cutAnswers(text: string, signs: '=~' | '='): GiftAnswer[] {
  const answers: GiftAnswer[] = [];
  let sign: GiftAnswer['sign'] = '';
  let glued = false;
  let from = 0;
  let feedbackAt = -1;
  const end = (at: number, next: number) => {
    const nothing =
      sign === '' ? text.slice(from, at).trim() === '' : at === from && isDoubled(text, { sign, next, at });
    if (!nothing) answers.push(answerOf(text, { sign, glued, from, at, feedbackAt }));
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === less) at = behindTag(text, at);
    else if (code === hash && feedbackAt < 0 && !isInSign(text, at)) feedbackAt = at;
    else if (code === equals || (code === tilde && signs === '=~')) {
      end(at, code);
      glued = at > 0 && isWord(text.charCodeAt(at - 1));
      sign = code === equals ? '=' : '~';
      from = at + 1;
      feedbackAt = -1;
    }
  }
  end(text.length, 0);
  return answers;
}

interface Cut {
  sign: GiftAnswer['sign'];
  glued: boolean;
  from: number;
  at: number;
  feedbackAt: number;
}

function answerOf(text: string, { sign, glued, from, at, feedbackAt }: Cut): GiftAnswer {
  const own = text.slice(from, feedbackAt < 0 ? at : feedbackAt);
  const feedback = feedbackAt < 0 ? '' : text.slice(feedbackAt + 1, at).trim();
  const weight = own.includes('%') ? percent.exec(own) : null;
  const share = weight?.[1] === undefined ? null : shareOfPercent(weight[1]);
  const said = own.slice(weight?.[0].length ?? 0).trim();
  const hashed = said === '' && feedbackAt >= 0 && feedbackAt + 1 < at && !/[\s#]/.test(text[feedbackAt + 1] ?? ' ');
  return { sign, glued, hashed, share, text: said, feedback };
}

/** An answer such as "#main" or "#ff0000#Right", whose first "#" is a sign of its own. */
export function withOwnHash(answer: GiftAnswer): GiftAnswer {
  if (!answer.hashed) return answer;
  const [text = '', ...feedback] = answer.feedback.split(/(?<!\\)#/);
  return { ...answer, text: `\\#${text.trim()}`, feedback: feedback.join('#').trim() };
}

/** Parts the feedback for the whole question, behind the last "####", from the answers. */
export function cutFeedback(text: string): { answers: string; feedback: string } {
  const at = text.lastIndexOf('####');
  return at < 0
    ? { answers: text.trim(), feedback: '' }
    : { answers: text.slice(0, at).trim(), feedback: text.slice(at + 4).trim() };
}
