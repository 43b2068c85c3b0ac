/** The ways teachers mark the right option: a star, a tick, "(correct)". */
import { rightWords } from './school-words';

const before = /^(?:\*{1,2}|[✓✔✅☑√]\ufe0f?|\[[xX✓✔]\])\s*(?=\S)/u;
const after = new RegExp(
  String.raw`\s*(?:\*{1,2}|[✓✔✅☑√]\ufe0f?|[([（](?:correct|right|correct answer|right answer|the answer|answer|true answer|key|x|✓|✔|\*|${rightWords})[)\]）]|(?:-|–|—|←|<-+|<=+)\s*(?:correct|right answer|correct answer|${rightWords}))\s*[.!]?$`,
  'iu',
);
const unchecked = /^(?:\[\s?\]|☐)\s*(?=\S)/;

/** The text without its mark, and whether it had one. */
export function takeRightMark(text: string): { text: string; right: boolean } {
  const bold = /^(?:\*\*|__)(.+?)(?:\*\*|__)$/.exec(text);
  if (bold?.[1]) return { text: bold[1], right: true };
  const front = text.replace(before, '').replace(unchecked, '');
  const end = front.slice(-40);
  const clean = front.slice(0, front.length - end.length) + end.replace(after, '');
  if (clean === '') return { text, right: false };
  return { text: clean, right: front !== text.replace(unchecked, '') || clean !== front };
}
