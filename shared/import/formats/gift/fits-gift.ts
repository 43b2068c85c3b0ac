/** How well a text fits GIFT: braces with answers in them at the ends of its paragraphs, names between "::", categories. */

/** So many characters show which format a text has. */
const sample = 40_000;

/** JSON, and pages and files of XML. */
const otherFormat = /^\s*(?:\{\s*["}]|\[\s*[[{"]|<(?:\?xml|!doctype|html|quiz)\b)/i;

const answers = /\{\s*(?:#?\s*[=~][^{}]*|(?:T|TRUE|F|FALSE)(?:\s*#[^{}]*)?|#[^{}]*\d[^{}]*|)\}/gi;
const signs = /^[ \t]*(?:::[^:\n]+::|\$CATEGORY:)/gm;

export function fitsGift(text: string, name: string): number {
  const start = text.slice(0, sample);
  if (otherFormat.test(start)) return 0;
  const found = start.match(answers)?.length ?? 0;
  const marked = start.match(signs)?.length ?? 0;
  const named = /\.gift$/i.test(name);
  if (found === 0 && marked === 0) return named ? 0.8 : 0;
  const blocks = start.split(/\n\s*\n/).filter((block) => block.replace(/^[ \t]*\/\/.*$/gm, '').trim() !== '').length;
  const share = Math.min(1, (found + marked) / Math.max(1, blocks));
  return Math.min(1, 0.25 + 0.6 * share + (marked > 0 ? 0.1 : 0) + (named ? 0.3 : 0));
}
