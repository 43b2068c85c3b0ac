/** The texts between the fences of a Markdown page, each with the number of lines above it. */
export function fencedParts(text: string): { text: string; above: number }[] {
  const parts: { text: string; above: number }[] = [];
  let fence = '';
  let own: string[] = [];
  let from = 0;
  text.split('\n').forEach((line, at) => {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '' && mark !== '') {
      fence = mark;
      own = [];
      from = at + 1;
    } else if (fence !== '' && mark.startsWith(fence) && line.trim() === mark) {
      parts.push({ text: own.join('\n'), above: from });
      fence = '';
    } else if (fence !== '') own.push(line);
  });
  return parts;
}
