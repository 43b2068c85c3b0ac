/** Recognizes lines that say by themselves what they are: notices, headings, fields, bylines and addresses. */
import { give } from './give-role';
import { fieldOf, headingOf } from './headings';
import { isInstruction, noticeOf } from './notices';
import type { PastedLine, TextLine } from './pasted-line';
import { endsQuestion, wordCount } from './sentence-signs';

const byline =
  /^(?:by|written by|posted by|author:|reviewed by|edited by)\s+(?:the\s+)?\p{Lu}[\p{L}.'’-]*(?:[\s,]+(?:and|&|\||of|for|the|staff|[\p{Lu}][\p{L}.'’-]*))*\s*(?:[|•·,].*)?$/iu;
const address = /^(?:https?:\/\/|www\.)\S+$/i;
const withAddress = /https?:\/\/\S+|\bwww\.\S+\.\S+/i;

/** The role of the line, or null when only its place can tell. */
export function claimLine(line: TextLine): PastedLine | null {
  const { text } = line;
  if (text.length > 5000) return give(line, { role: 'skipped', reason: { code: 'unfit' } });
  if (headingOf(text)) return give(line, { role: 'skipped', reason: { code: 'heading' } });
  const field = fieldOf(text);
  if (field) return give(line, { role: field });
  const notice = gluedQuestion(text) ? null : noticeOf(text);
  if (notice) return give(line, { role: 'skipped', reason: { code: notice } });
  if (isInstruction(text)) return give(line, { role: 'skipped', reason: { code: 'instruction' } });
  if (
    /^by\s/i.test(text) &&
    text.length < 90 &&
    /^(?:by|By|BY) \p{Lu}/u.test(text) &&
    byline.test(text) &&
    wordCount(text) <= 12
  )
    return give(line, { role: 'skipped', reason: { code: 'byline' } });
  const source = address.test(text) || (withAddress.test(text) && wordCount(text) <= 20 && !endsQuestion(text));
  return source ? give(line, { role: 'source' }) : null;
}

const counter = /^question \d{1,3} of \d{1,3}(?=\S)/i;
/** "Question 1 of 5What ..." is a counter glued to a question. */
const gluedQuestion = (text: string): boolean => counter.test(text) && endsQuestion(text);
