/** Leaves out the braces that belong to a formula or a program: "x^{2}", "\frac{1}{2}", "{% csrf %}", "{{ name }}". */
import type { Brace } from './braces';

/** What an answer begins with. */
const answerStart = /^\s*[=~#]/;
const truth = /^\s*(?:T|F|TRUE|FALSE)\s*(?:#|\})/i;
const template = /^[{%](?!\s*[=~#])/;
const command = /\\[a-zA-Z]+$/;

interface Open {
  brace: Brace;
  isOwn: boolean;
}

/** The braces that hold answers; all of them where they don't come in pairs. */
export function ownBraces(text: string, braces: readonly Brace[]): readonly Brace[] {
  const open: Open[] = [];
  const kept = new Set<Brace>();
  let ended = -1;
  for (const brace of braces) {
    if (brace.sign === '{') {
      const isOwn = !open.some((one) => !one.isOwn) && isAnswer(text, brace.at, { inside: open.length > 0, ended });
      open.push({ brace, isOwn });
      if (isOwn) kept.add(brace);
      continue;
    }
    const begun = open.pop();
    if (!begun) return braces;
    if (begun.isOwn) kept.add(brace);
    else ended = brace.at;
  }
  return open.length > 0 ? braces : braces.filter((brace) => kept.has(brace));
}

/** `ended`: where braces of a formula closed, for the second part of a fraction begins right behind. */
function isAnswer(text: string, at: number, { inside, ended }: { inside: boolean; ended: number }): boolean {
  const behind = text.slice(at + 1, at + 12);
  const before = text.slice(Math.max(0, at - 24), at);
  if (template.test(behind)) return false;
  if (answerStart.test(behind)) return !before.endsWith('^') || !inside;
  if (before.endsWith('^') || command.test(before) || (ended >= 0 && ended === at - 1)) return false;
  if (truth.test(behind)) return true;
  if (inside) return /^\s*\}/.test(behind);
  return !before.endsWith('_') || /^\s*\}/.test(behind);
}
