/** Cuts a text2qti file into its questions: a line that begins with a mark of its own begins a part, indented lines go on with it. */
export const partMarks = {
  stem: /^(\d{1,4})\.[ \t]+(.*)$/,
  option: /^(\*?)[a-zA-Z]\)[ \t]+(.*)$/,
  box: /^\[([ *xX]?)\][ \t]+(.*)$/,
  accepted: /^\*[ \t]+(.*)$/,
  number: /^=[ \t]+(.*)$/,
  essay: /^_{3,}\s*$/,
  upload: /^\^{3,}\s*$/,
  general: /^\.\.\.[ \t]+(.*)$/,
  whenRight: /^\+[ \t]+(.*)$/,
  whenWrong: /^-[ \t]+(.*)$/,
  solution: /^![ \t]+(.*)$/,
  setting:
    /^(quiz title|title|points|points per question|pick|solutions pick|quiz description|text title|text|shuffle answers|show correct answers|one question at a time|can't go back|feedback is solution|solutions sample groups|solutions randomize groups)[ \t]*:[ \t]*(.*)$/i,
  group: /^(GROUP|END_GROUP)\s*$/,
} as const;
export type PartName = keyof typeof partMarks;

/** One part with its lines; the first without its mark. */
export interface Text2qtiPart {
  is: PartName;
  /** The mark's own sign: the star of an option, the name of a setting. */
  sign: string;
  lines: string[];
  line: number;
}

const names = Object.keys(partMarks) as PartName[];

export function partOf(line: string, at: number): Text2qtiPart | null {
  for (const is of names) {
    const found = partMarks[is].exec(line);
    if (!found) continue;
    const text = found.at(-1) ?? '';
    return {
      is,
      sign: found.length > 2 || is === 'group' ? (found[1] ?? '') : '',
      lines: [is === 'group' ? '' : text],
      line: at,
    };
  }
  return null;
}

/** The parts in their order; comments are left out. */
export function cutText2qti(text: string): Text2qtiPart[] {
  const parts: Text2qtiPart[] = [];
  let silent = false;
  let gap = false;
  text.split('\n').forEach((line, at) => {
    if (/^COMMENT\s*$/.test(line)) silent = true;
    const skipped = silent || line.startsWith('%');
    if (/^END_COMMENT\s*$/.test(line)) silent = false;
    if (skipped) return;
    const part = partOf(line, at + 1);
    const last = parts.at(-1);
    if (part) parts.push(part);
    // A line that is not indented goes on with the part right above it; behind a blank line it belongs to none.
    else if (last && (line.trim() === '' || /^[ \t]/.test(line) || !gap)) last.lines.push(line);
    gap = line.trim() === '';
  });
  return parts;
}

/** The text of a part without the indentation that its lines share. */
export function textOfPart({ lines: [first = '', ...rest] }: Text2qtiPart): string {
  const indents = rest.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = indents.reduce((least, indent) => Math.min(least, indent), 40);
  return [first, ...rest.map((line) => line.slice(shared))].join('\n').trim();
}
