/** The line on which each record of a list in a JSON file begins, found by one walk through the text. */

/** `depth`: in how many brackets and braces the records stand, the list's own counted. */
export function linesOfItems(text: string, depth: number): number[] {
  const lines: number[] = [];
  let line = 1;
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n') line += 1;
    else if (sign === '"') {
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
    } else if (sign === '{' || sign === '[') {
      if (sign === '{' && open === depth) lines.push(line);
      open += 1;
    } else if (sign === '}' || sign === ']') open -= 1;
  }
  return lines;
}
