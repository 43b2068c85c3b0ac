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

/** `signs`: which of "=" and "~" begin an answer. */
export function cutAnswers(text: string, signs: '=~' | '='): GiftAnswer[] {
  const answers: GiftAnswer[] = [];
  let sign: GiftAnswer['sign'] = '';
  let glued = false;
  let from = 0;
  let feedbackAt = -1;
  const end = (at: number, next: number) => {
    // "{~=right" is one right answer, and before the first sign there is mostly nothing.
    const nothing = sign === '' ? text.slice(from, at).trim() === '' : sign === '~' && next === equals && at === from;
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
  return { sign, glued, share, text: own.slice(weight?.[0].length ?? 0).trim(), feedback };
}

/** Parts the feedback for the whole question, behind the last "####", from the answers. */
export function cutFeedback(text: string): { answers: string; feedback: string } {
  const at = text.lastIndexOf('####');
  return at < 0
    ? { answers: text.trim(), feedback: '' }
    : { answers: text.slice(0, at).trim(), feedback: text.slice(at + 4).trim() };
}
