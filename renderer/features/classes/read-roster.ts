/** Reads a pasted roster: one name on each line; numbers, bullets and headings are left out. */
const before = /^(?:(?:\d{1,3}|#|no\.?)(?:[.)]\s*|\t\s*)|[-*•]\s+)/i;

const column = String.raw`(?:#|no\.?|number|id|(?:first |last |full |student'?s? )?names?|students?|last|first|surname|grade)`;
const columns = new RegExp(String.raw`^${column}(?:(?:\s*[,|/\t]\s*|\s+)${column})*\s*:?$`, 'i');
const title =
  /^(?:.{0,40}\b(?:roster|class list|student list|attendance)\b.{0,40}|(?:period|block|hour|section|class|homeroom|room|grade)\s+\d{1,3}\w?\b.{0,40})$/i;

export interface PastedRoster {
  names: string[];
  /** Lines that head the list or its columns. */
  leftOut: string[];
}

export function readRoster(text: string): PastedRoster {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(before, '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return { names: lines.filter((line) => !isHeading(line)), leftOut: lines.filter(isHeading) };
}

const isHeading = (line: string): boolean => columns.test(line) || title.test(line);

/** The names that stand there more than once, however they are capitalized. */
export function namesTwice(names: readonly string[]): Set<string> {
  const folded = names.map((name) => name.toLowerCase());
  return new Set(names.filter((_, at) => folded.indexOf(folded[at] ?? '') !== folded.lastIndexOf(folded[at] ?? '')));
}
