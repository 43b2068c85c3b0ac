/** Splits a text that is too long for its place into pages: between words, and after a sentence where one ends near. */

export function splitText(text: string, pages: number): string[] {
  const parts: string[] = [];
  let rest = text.trim().replace(/\s+/gu, ' ');
  for (let left = pages; left > 1 && rest.includes(' '); left -= 1) {
    const end = pageEnd(rest, rest.length / left);
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...parts, rest];
}

/** The end of a sentence a little before the share of a page, or else the last space before it. */
function pageEnd(text: string, share: number): number {
  const sentence = [...text.matchAll(/[.?!؟。]["”’)]*(?=\s)/gu)]
    .map((end) => end.index + end[0].length)
    .findLast((end) => end <= share * 1.1 && end >= share * 0.75);
  if (sentence !== undefined) return sentence;
  const space = text.lastIndexOf(' ', share);
  return space > 0 ? space : text.indexOf(' ');
}
