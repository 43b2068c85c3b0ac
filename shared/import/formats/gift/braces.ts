/** Finds the braces of a text that no backslash escapes. */
export interface Brace {
  sign: '{' | '}';
  at: number;
}

export interface Braced {
  text: string;
  braces: Brace[];
}

const open = 123;
const close = 125;
const backslash = 92;

/** `from` is where the line stands in its text. */
export function bracesIn(line: string, from: number): Brace[] {
  const braces: Brace[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === open) braces.push({ sign: '{', at: from + at });
    else if (code === close) braces.push({ sign: '}', at: from + at });
  }
  return braces;
}
