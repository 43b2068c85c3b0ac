/** A question in our Markdown: its stem, the comment that names its kind, its answer and its explanation. */
import { type KindName, kindNames } from '../../../question/kinds';
import { newQuestion } from '../../../question/new-question';
import { dollarsLine, fenceLine } from '../../../rich-text/block-lines';
import { markupOf } from '../../../rich-text/markdown';
import { admit } from '../../admit';
import { type Denial, type Draft, denial, isDenial, Notes } from '../../draft';
import { entriesOf } from './answer-entries';
import { readMarkdownAnswer } from './read-answer';

const kindLine = /^<!-- lectern: ([a-z-]+) -->\s*$/;
const isKind = (name: string): name is KindName => (kindNames as readonly string[]).includes(name);

export function readMarkdownQuestion(lines: readonly string[], newId: () => string): Draft | Denial {
  const at = placeOfKind(lines);
  const name = kindLine.exec(lines[at] ?? '')?.[1] ?? '';
  if (!isKind(name)) return denial('unknownType', { type: name });
  const below = lines.slice(at + 1);
  const why = below.findIndex((line) => /^Explanation:(?:\s|$)/.test(line));
  const explanation = why < 0 ? '' : below.slice(why).join('\n').slice('Explanation:'.length);
  const made = newQuestion(name, newId);
  const answer = readMarkdownAnswer(made, entriesOf(why < 0 ? below : below.slice(0, why)), newId);
  if (isDenial(answer)) return answer;
  const gapIds = answer.form === 'gaps' ? answer.gaps.map(({ id }) => id) : [];
  const stem = markupOf(lines.slice(0, at).join('\n').trim(), gapIds);
  return admit({ ...made, stem, answer, explanation: markupOf(explanation.trim()) }, new Notes());
}

/** Code and formulas in a stem may hold any line. */
function placeOfKind(lines: readonly string[]): number {
  let closes: ((line: string) => boolean) | null = null;
  for (const [at, line] of lines.entries()) {
    const fence = fenceLine.exec(line)?.[1];
    if (closes) closes = closes(line) ? null : closes;
    else if (fence) closes = (one) => /^ {0,3}`+\s*$/.test(one) && one.trim().length >= fence.length;
    else if (dollarsLine.test(line)) closes = (one) => dollarsLine.test(one);
    else if (kindLine.test(line)) return at;
  }
  return lines.length;
}
