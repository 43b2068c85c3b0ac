/** The least a reader of GIFT can do: look at every sign once, heed the backslash, and cut at blank lines, braces and answers. */
export function scan(text) {
  const parts = [];
  let start = 0;
  let inBraces = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 92) at++;
    else if (sign === 123 || sign === 125 || (inBraces && (sign === 61 || sign === 126 || sign === 35))) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
      if (sign === 123) inBraces = true;
      else if (sign === 125) inBraces = false;
    } else if (sign === 10 && text.charCodeAt(at + 1) === 10 && !inBraces) {
      parts.push(text.slice(start, at).trim());
      start = at + 2;
    }
  }
  return parts;
}
